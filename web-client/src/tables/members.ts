import { shallowReactive, shallowRef, watch, type ShallowRef } from 'vue'
import type { Row } from '@/connection/messages'

/**
 * A row that is watched member by member, where tables replace it as a whole: whoever shows one member is not asked
 * again when only another has changed.
 */
export function membersOf<R extends Row>(row: () => R | undefined): Readonly<ShallowRef<R | undefined>> {
  const held = shallowRef<R>()
  watch(
    row,
    (now) => {
      if (now && held.value) replace(held.value, now)
      else held.value = now && shallowReactive({ ...now })
    },
    { flush: 'sync', immediate: true },
  )
  return held
}

function replace<R extends Row>(held: R, now: R) {
  for (const name of Object.keys(held)) if (!(name in now)) Reflect.deleteProperty(held, name)
  Object.assign(held, now)
}
