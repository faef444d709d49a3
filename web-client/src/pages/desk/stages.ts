import type { Stage } from '@/protocol/types'

/** A managed client holds a supplier slot and a place with an account manager. */
export function isManaged(stage: Stage | undefined): boolean {
  return stage !== undefined && stage !== 'PROSPECT'
}
