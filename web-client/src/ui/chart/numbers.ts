/** The numbers behind a chart, ready to read: a head and rows of texts. */
export interface Numbers {
  readonly head: readonly { readonly label: string; readonly end?: boolean }[]
  readonly rows: readonly (readonly string[])[]
}

/** A head of which all but the first column hold numbers. */
export const head = (first: string, ...numbers: readonly string[]): Numbers['head'] => [
  { label: first },
  ...numbers.map((label) => ({ label, end: true })),
]
