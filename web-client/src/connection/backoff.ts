/** Waits between attempts: doubling, and spread, so that a class does not come back all in one moment. */
export interface Backoff {
  readonly firstMs: number
  readonly longestMs: number
}

export const BACKOFF: Backoff = { firstMs: 300, longestMs: 8_000 }

/** Between half of the attempt's wait and all of it, in milliseconds; `attempt` counts from 0. */
export function waitBefore(attempt: number, { firstMs, longestMs }: Backoff, random = Math.random): number {
  const full = Math.min(longestMs, firstMs * 2 ** attempt)
  return full * (0.5 + random() / 2)
}
