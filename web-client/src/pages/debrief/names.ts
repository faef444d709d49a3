import { computed, inject, provide, type InjectionKey } from 'vue'
import type { RouteLocationRaw } from 'vue-router'
import { useText } from '@/i18n/useText'
import type { ReviewedGame } from '@/protocol/reviews'
import type { ClientId, FirmId } from '@/protocol/types'

/** Names of the game under review, which need not be the one the room is in. */
export interface Names {
  readonly firm: (id: FirmId) => string
  readonly client: (id: ClientId) => string
  /** Where a firm's own review is; absent where nobody may go on from, as on the big screen. */
  readonly reviewOf?: ((firm: FirmId) => RouteLocationRaw) | undefined
}

const KEY: InjectionKey<Names> = Symbol('names')

/** For everything below: the names, and where a firm's name leads. */
export function provideNames(
  facts: () => ReviewedGame | undefined,
  reviewOf?: (firm: FirmId) => RouteLocationRaw,
): Names {
  const { local } = useText()
  const firms = computed(() => new Map(facts()?.firms.map(({ id, name }) => [id, name])))
  const clients = computed(() => new Map(facts()?.clients.map(({ id, name }) => [id, local(name)])))
  const names: Names = {
    firm: (id) => firms.value.get(id) ?? String(id),
    client: (id) => clients.value.get(id) ?? String(id),
    reviewOf,
  }
  provide(KEY, names)
  return names
}

export function useNames(): Names {
  const names = inject(KEY)
  if (!names) throw new Error('nothing is named here')
  return names
}
