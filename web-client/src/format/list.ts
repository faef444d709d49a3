/** Several things named one after the other as people of the language do: “a, b and c”. */
export function listed(things: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { style: 'long', type: 'conjunction' }).format(things)
}
