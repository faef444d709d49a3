import type { Command, Verdict as ServerVerdict } from '@/protocol/types'

export type {
  Change,
  ClientIn,
  ClientOut,
  Command,
  Frame,
  Input,
  Key,
  Patch,
  Row,
  Tables as Schema,
  Welcome,
} from '@/protocol/types'

export type Audience = string
export type Versions = Readonly<Record<Audience, number>>

/** What became of an input: the server's word, or our own where the server could not be asked. */
export type Verdict = Pick<ServerVerdict, 'accepted' | 'reason'>

export type Send = (command: Command) => Promise<Verdict>

/** Reasons this side gives when the server could not be asked. */
export const LEFT_ROOM = 'LEFT_ROOM'
export const TOO_MANY_WAITING = 'TOO_MANY_WAITING'
