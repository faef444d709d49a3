import type en from './locales/en'

/** The shape both languages must have, read from the English one. */
type Texts<T> = { readonly [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }
export type Messages = Texts<typeof en>

type Path<T> = {
  [K in keyof T & string]: T[K] extends string ? K : `${K}.${Path<T[K]>}`
}[keyof T & string]

/** Every text there is, by its path; a misspelt one does not compile. */
export type MessageKey = Path<Messages>
