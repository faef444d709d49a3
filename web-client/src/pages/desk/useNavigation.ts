import { computed } from 'vue'
import { useText } from '@/i18n/useText'
import type { NavigationItem } from '@/ui/PageShell.vue'
import { PAGES } from './pages'
import { useBadges } from './useBadges'

/** The desk's pages as the shell shows them, with what waits on each. */
export function useNavigation() {
  const { t } = useText()
  const badges = useBadges()

  return computed<NavigationItem[]>(() => {
    const counts: Partial<Record<string, number>> = {
      bids: badges.bids.value,
      orders: badges.orders.value,
      clients: badges.clients.value,
    }
    return PAGES.map(({ name, icon, secondary }) => ({
      to: { name: `desk.${name}` },
      label: t(`desk.pages.${name}`),
      icon,
      count: counts[name] ?? 0,
      secondary: secondary ?? false,
    }))
  })
}
