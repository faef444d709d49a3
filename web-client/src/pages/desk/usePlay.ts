import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { Verdict } from '@/connection/messages'
import { useRoom } from '@/connection/useRoom'
import { useText } from '@/i18n/useText'
import type { Action } from '@/protocol/types'
import { toast } from '@/ui/toast'
import { useActionText } from './useActionText'

/** Two actions with the same identity would be the same press twice: amounts and prices do not count. */
export function identity(action: Action): string {
  switch (action.type) {
    case 'enrol':
    case 'promote':
    case 'release':
    case 'visitClient':
    case 'startSeminar':
      return `${action.type}:${String(action.client)}`
    case 'startExhibition':
      return `${action.type}:${action.industry}`
    case 'submitBid':
    case 'withdrawBid':
      return `bid:${String(action.tender)}`
    case 'buyGoods':
    case 'returnGoods':
      return `${action.type}:${action.product}`
    case 'shipOrder':
      return `${action.type}:${String(action.order)}`
    case 'hire':
    case 'dismiss':
      return 'managers'
  }
}

/** Sends actions, remembers which have no verdict yet, and says what became of them. */
export const usePlay = defineStore('play', () => {
  const room = useRoom()
  const { t, reason } = useText()
  const text = useActionText()
  const waiting = shallowReactive(new Map<string, Promise<Verdict>>())

  /** Without a word to the reader; a second press while the first is on its way shares its verdict. */
  function submit(action: Action): Promise<Verdict> {
    const id = identity(action)
    const underWay = waiting.get(id)
    if (underWay) return underWay
    const verdict = room.send({ type: 'play', action }).finally(() => waiting.delete(id))
    waiting.set(id, verdict)
    return verdict
  }

  async function play(action: Action): Promise<Verdict> {
    const verdict = await submit(action)
    const what = text.whole(action)
    if (verdict.accepted) toast('success', t('desk.verdict.done', { what }))
    else toast('error', t('desk.verdict.refused', { what, reason: reason(verdict.reason ?? '') }))
    return verdict
  }

  const pending = (action: Action) => waiting.has(identity(action))

  return { play, submit, pending }
})
