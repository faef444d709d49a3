import type { LocalText } from '@/protocol/types'
import type { ClientId, FeatureId, FirmId, IndustryId, ProductId } from '@/protocol/types'
import { useText } from '@/i18n/useText'
import { useDesk } from './useDesk'

/** Names of what tables refer to by key, in the language now spoken. */
export function useNames() {
  const desk = useDesk()
  const { local } = useText()
  const named = (row: { readonly name: LocalText } | undefined, key: string | number) =>
    row ? local(row.name) : String(key)

  const industry = (key: IndustryId) => named(desk.industries.get(key), key)
  const product = (key: ProductId) => named(desk.products.get(key), key)
  const client = (key: ClientId) => named(desk.clients.get(key), key)
  const firm = (key: FirmId) => desk.firms.get(key)?.name ?? String(key)

  function feature(of: IndustryId, key: FeatureId) {
    return named(
      desk.industries.get(of)?.features.find(({ id }) => id === key),
      key,
    )
  }

  return { industry, product, client, firm, feature }
}
