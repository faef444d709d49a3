import type { FirmRow, Key, PlaceRow, WorthRow } from '@/protocol/types'

/** A firm in the ranking; before the first ranking all share rank 0. */
export interface Standing {
  readonly key: number
  readonly name: string
  readonly robot: boolean
  readonly rank: number
  readonly netWorth: number
  /** The day it fell, 0 while in business. */
  readonly bankruptOn: number
  /** Ranks won (positive) or lost since the ranking before; 0 if there was none. */
  readonly climbed: number
}

type Rows<R> = ReadonlyMap<Key, R>

function ranksIn(month: number, history: Rows<WorthRow>): Map<number, number> {
  return new Map(
    [...history.values()].filter((row) => row.month === month).map(({ firm, rank }) => [firm, rank]),
  )
}

/** The ranking of the last close, best first; firms that share a rank stand in the order of their numbers. */
export function standingsOf(
  firms: Rows<FirmRow>,
  places: Rows<PlaceRow>,
  history: Rows<WorthRow>,
): Standing[] {
  const month = Math.max(0, ...[...places.values()].map((place) => place.month))
  const before = ranksIn(month - 1, history)
  return [...firms.values()]
    .map(({ key, name, robot, bankruptOn }) => {
      const place = places.get(key)
      const rank = place?.rank ?? 0
      const climbed = (before.get(key) ?? rank) - rank
      return { key, name, robot, rank, netWorth: place?.netWorth ?? 0, bankruptOn, climbed }
    })
    .sort((a, b) => a.rank - b.rank || a.key - b.key)
}

/** A firm's net worth at the start and at each month's close. */
export interface Curve {
  readonly firm: number
  readonly name: string
  /** By month, from 0, in fen; undefined where nothing is known. */
  readonly worth: readonly (number | undefined)[]
}

/** One curve for each firm in the order given, all starting from the same capital. */
export function curvesOf(
  standings: readonly Standing[],
  history: Rows<WorthRow>,
  startingCash: number,
): Curve[] {
  const rows = [...history.values()]
  const months = Math.max(0, ...rows.map(({ month }) => month))
  const known = new Map(
    rows.map(({ firm, month, netWorth }) => [`${String(firm)}-${String(month)}`, netWorth]),
  )
  return standings.map(({ key, name }) => ({
    firm: key,
    name,
    worth: Array.from({ length: months + 1 }, (_, month) =>
      month === 0 ? startingCash : known.get(`${String(key)}-${String(month)}`),
    ),
  }))
}
