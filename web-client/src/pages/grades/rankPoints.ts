const MOST = 1_000

/** Points as a teacher types them, one for each rank: “100, 95 90”; undefined if something else stands there. */
export function parsedRankPoints(text: string): number[] | undefined {
  const points = text.split(/[\s,;，；、]+/).filter(Boolean)
  if (points.length === 0 || !points.every((each) => /^\d{1,4}$/.test(each))) return undefined
  const numbers = points.map(Number)
  return numbers.every((each) => each <= MOST) ? numbers : undefined
}
