type Parts = object & { readonly key: number | string }

/**
 * What was joined anew, but the very object of before wherever nothing in it has changed: whoever shows it then has
 * nothing to draw. Lists in it count as the same if their elements are.
 */
export function keepSame<T extends Parts>(before: readonly T[] | undefined, now: readonly T[]): T[] {
  if (!before) return [...now]
  const known = new Map(before.map((each) => [each.key, each]))
  return now.map((each) => {
    const old = known.get(each.key)
    return old && sameParts(old, each) ? old : each
  })
}

function sameParts(a: object, b: object): boolean {
  const [left, right] = [Object.entries(a), Object.entries(b)]
  return left.length === right.length && left.every(([name, value]) => same(value, b[name as keyof typeof b]))
}

function same(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return Object.is(a, b)
  return a.length === b.length && a.every((each, at) => Object.is(each, b[at]))
}
