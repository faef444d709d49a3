import type { RaceEntry, SlotRace } from '@/protocol/reviews'

/** A race that two firms or more ran. */
export interface CloseRace {
  readonly race: SlotRace
  readonly first: RaceEntry
  readonly second: RaceEntry
  /** How many were told that the slots are taken. */
  readonly tooLate: number
}

/** The closest first. */
export function closeRaces(races: readonly SlotRace[]): CloseRace[] {
  return races
    .flatMap((race) => {
      const [first, second] = race.entries
      const tooLate = race.entries.filter(({ got }) => !got).length
      return first && second ? [{ race, first, second, tooLate }] : []
    })
    .sort((a, b) => a.second.afterFirstMillis - b.second.afterFirstMillis)
}

const SECOND = 1_000

export const withinASecond = (races: readonly CloseRace[]) =>
  races.filter(({ second }) => second.afterFirstMillis < SECOND).length
