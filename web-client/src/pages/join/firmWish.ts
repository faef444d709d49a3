import type { FirmChoice, FirmWish, RoomInfo } from '@/protocol/types'

/** Firms are founded before the game only; later one joins, or takes a robot's place. */
export const canFound = ({ phase }: RoomInfo) => phase === 'LOBBY'

export const isFull = ({ people, capacity }: FirmChoice) => people >= capacity

/** People first, then robots, each by name. */
export function inOrder(firms: readonly FirmChoice[], language: string): readonly FirmChoice[] {
  const { compare } = new Intl.Collator(language, { numeric: true })
  return [...firms].sort((a, b) => Number(a.robot) - Number(b.robot) || compare(a.name, b.name))
}

export function wishFor(firm: FirmChoice): FirmWish {
  return { type: firm.robot ? 'takeOver' : 'join', firm: firm.id }
}
