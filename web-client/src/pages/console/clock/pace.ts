/** The steps of “slower” and “faster”, in milliseconds per day. */
const LADDER = [
  50, 100, 200, 300, 400, 500, 750, 1_000, 1_500, 2_000, 3_000, 4_000, 5_000, 6_000, 8_000, 10_000, 12_000,
  15_000, 20_000, 25_000, 30_000, 45_000, 60_000, 90_000, 120_000, 180_000, 300_000, 600_000,
]

/** The next longer day, or the same at the end of the ladder. */
export function slower(millisPerDay: number): number {
  return LADDER.find((step) => step > millisPerDay) ?? millisPerDay
}

export function faster(millisPerDay: number): number {
  return LADDER.findLast((step) => step < millisPerDay) ?? millisPerDay
}
