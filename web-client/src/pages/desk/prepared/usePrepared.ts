import { defineStore } from 'pinia'
import { computed, ref, watch } from 'vue'
import type { Action } from '@/protocol/types'
import { useDesk } from '../useDesk'
import { identity, usePlay } from '../usePlay'
import { keep, kept, type Prepared } from './keeping'

/** Actions lined up beforehand, and sent in their order with one press when the month opens. */
export const usePrepared = defineStore('prepared', () => {
  const desk = useDesk()
  const play = usePlay()
  const items = ref<readonly Prepared[]>([])
  const automatic = ref(false)

  const shelf = computed(() => (desk.room ? `${desk.room.code}.${String(desk.room.gameNumber)}` : undefined))
  const waiting = computed(() => items.value.filter(({ state }) => state === 'ready' || state === 'refused'))
  const open = computed(() => desk.active && (desk.phase === 'BIDDING' || desk.phase === 'DELIVERY'))

  const has = (action: Action) => waiting.value.some(({ id }) => id === identity(action))

  /** Takes the place of an earlier one for the same purpose. */
  function add(action: Action) {
    const id = identity(action)
    items.value = [...items.value.filter((item) => item.id !== id), { id, action, state: 'ready' }]
  }

  function remove(id: string) {
    items.value = items.value.filter((item) => item.id !== id)
  }

  const toggle = (action: Action) => {
    if (has(action)) remove(identity(action))
    else add(action)
  }

  function moveUp(id: string) {
    const at = items.value.findIndex((item) => item.id === id)
    const [before, item] = items.value.slice(at - 1, at + 1)
    if (!before || !item) return
    items.value = [...items.value.slice(0, at - 1), item, before, ...items.value.slice(at + 1)]
  }

  function clear() {
    items.value = []
  }

  function mark(id: string, change: Partial<Prepared>) {
    items.value = items.value.map((item) => (item.id === id ? { ...item, ...change } : item))
  }

  /** All at once, in order: the server decides them in the order in which they reach it. */
  async function send() {
    if (!open.value) return
    await Promise.all(
      waiting.value.map(async ({ id, action }) => {
        mark(id, { state: 'sent' })
        const { accepted, reason } = await play.submit(action)
        mark(id, accepted ? { state: 'done' } : { state: 'refused', reason: reason ?? '' })
      }),
    )
  }

  watch(
    shelf,
    (place) => {
      const list = place ? kept(place) : { items: [], automatic: false }
      items.value = list.items
      automatic.value = list.automatic
    },
    { immediate: true },
  )
  watch([items, automatic], () => {
    if (shelf.value) keep(shelf.value, { items: items.value, automatic: automatic.value })
  })
  watch(
    () => desk.phase,
    (phase, before) => {
      if (phase === 'PLANNING') items.value = items.value.filter(({ state }) => state !== 'done')
      if (before === 'PLANNING' && phase === 'BIDDING' && automatic.value) void send()
    },
  )

  return { items, waiting, automatic, open, has, add, remove, toggle, moveUp, clear, send }
})
