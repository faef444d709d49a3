import type { FirmId } from '@/protocol/types'
import type { FirmReviewAnswer } from '@/protocol/reviews'
import { requestNewer } from './http'

const room = (code: string) => `/api/rooms/${encodeURIComponent(code)}`

/** Undefined if it is still the one that `tag` stands for. */
export const firmReview = (code: string, firm: FirmId, game: number, tag?: string) =>
  requestNewer<FirmReviewAnswer>(`${room(code)}/reviews/firms/${String(firm)}?game=${String(game)}`, tag)

/** The lab report, filled in as far as the game can tell it. */
export const reportAddress = (code: string, format: 'docx' | 'pdf', language: string) =>
  `${room(code)}/report.${format}?lang=${language}`

/** The same of any firm in any game, for the teacher. */
export const reportOf = (
  code: string,
  format: 'docx' | 'pdf',
  language: string,
  firm: FirmId,
  game: number,
) => `${reportAddress(code, format, language)}&firm=${String(firm)}&game=${String(game)}`
