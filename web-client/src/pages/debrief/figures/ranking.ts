import type { ClassReview, IndustryRecognition, MeasurePlace } from '@/protocol/reviews'
import type { FirmId, Measure } from '@/protocol/types'

/** A firm's row in the ranking of one measure. */
export interface RankedFirm extends MeasurePlace {
  /** The day it fell, 0 while in business. */
  readonly bankruptOn: number
}

/** Best first. Net worth is that of the month's close; every other measure is of the whole game so far. */
export function rankingBy(review: ClassReview, measure: Measure, month: number): RankedFirm[] {
  if (measure === 'NET_WORTH') {
    const step = review.months.find((each) => each.month === month)
    if (step) return step.standings.map(({ netWorth, ...place }) => ({ ...place, value: netWorth }))
  }
  const fell = new Map(review.firms.map(({ firm, bankruptOn }) => [firm, bankruptOn]))
  const places = review.rankings.find((each) => each.measure === measure)?.places ?? []
  return places.map((place) => ({ ...place, bankruptOn: fell.get(place.firm) ?? 0 }))
}

export interface RankingFinding {
  /** All who share the first rank. */
  readonly leaders: readonly FirmId[]
  readonly best: number
  /** Between the first and the second; undefined if there is no second. */
  readonly lead: number | undefined
  readonly bankrupt: number
}

export function rankingFinding(ranking: readonly RankedFirm[]): RankingFinding | undefined {
  const [first] = ranking
  if (!first) return undefined
  const leaders = ranking.filter(({ rank }) => rank === first.rank).map(({ firm }) => firm)
  const second = ranking.find(({ rank, bankruptOn }) => rank !== first.rank && bankruptOn === 0)
  return {
    leaders,
    best: first.value,
    lead: second && first.value - second.value,
    bankrupt: ranking.filter(({ bankruptOn }) => bankruptOn > 0).length,
  }
}

/** The mean recognition of a firm in each industry, in centipoints. */
export function recognitionOf(
  firm: FirmId,
  industries: readonly string[],
  cells: readonly IndustryRecognition[],
): number[] {
  return industries.map(
    (industry) => cells.find((cell) => cell.firm === firm && cell.industry === industry)?.average ?? 0,
  )
}
