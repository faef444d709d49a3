import type { Messages } from '@/i18n/messages'

/** A theory behind a measure: `review.client.Theory` of the engine, whose texts both languages have. */
export type Theory = keyof Messages['review']['theory']
