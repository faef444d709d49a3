/** The envelope of the socket's protocol. What actions and rows hold is generated from the server's records. */
export type Audience = string
export type Key = string | number

export interface Row {
  readonly key: Key
}

export type Versions = Readonly<Record<Audience, number>>

export interface TableChange {
  readonly put?: readonly Row[]
  readonly gone?: readonly Key[]
}

export interface Frame {
  readonly type: 'frame'
  readonly audience: Audience
  readonly version: number
  /** True when the frame holds everything of its audience, and replaces what was known. */
  readonly snapshot: boolean
  readonly tables: Readonly<Record<string, TableChange>>
}

export interface Verdict {
  readonly accepted: boolean
  readonly reason?: string
}

export type ServerMessage =
  | { readonly type: 'welcome' }
  | Frame
  | ({ readonly type: 'verdict'; readonly id: string } & Verdict)
  | { readonly type: 'pong' }
  | { readonly type: 'error'; readonly reason: string }

export type ClientMessage =
  | { readonly type: 'hello'; readonly versions: Versions }
  | { readonly type: 'input'; readonly id: string; readonly action: object }
  | { readonly type: 'ping' }

/** Reasons this side gives when the server could not be asked. */
export const LEFT_ROOM = 'LEFT_ROOM'
export const TOO_MANY_WAITING = 'TOO_MANY_WAITING'
