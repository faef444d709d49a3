import { defineStore } from 'pinia'
import { reactive } from 'vue'
import type { ServiceLevel } from '@/protocol/types'
import type { Call } from './useTenders'
import { typed } from './price'

/** A bid as it is being written. */
export interface Draft {
  product: string
  price: string
  level: ServiceLevel
}

/** What was typed stays while the page changes or the line is lost. */
export const useDrafts = defineStore('drafts', () => {
  const drafts = reactive(new Map<number, Draft>())

  /** The draft for a tender; a new one begins with the standing bid. */
  function of({ tender, bid }: Call): Draft {
    const fresh: Draft = {
      product: bid?.product ?? '',
      price: bid ? typed(bid.unitPrice) : '',
      level: bid?.level ?? 'STANDARD',
    }
    if (!drafts.has(tender.key)) drafts.set(tender.key, fresh)
    return drafts.get(tender.key) ?? fresh
  }

  return { of }
})
