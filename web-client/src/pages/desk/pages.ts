import {
  BriefcaseBusiness,
  ChartNoAxesColumn,
  Gavel,
  Megaphone,
  Package,
  SearchCheck,
  Store,
  Users,
  Wallet,
} from '@lucide/vue'
import type { Component } from 'vue'
import type { RouteRecordRaw } from 'vue-router'

interface DeskPageEntry {
  readonly name:
    'market' | 'clients' | 'campaigns' | 'bids' | 'orders' | 'money' | 'results' | 'review' | 'firm'
  /** Its own name if left out. */
  readonly path?: string
  readonly icon: Component
  readonly page: () => Promise<{ default: Component }>
  /** On a phone it is found behind “more”. */
  readonly secondary?: boolean
}

/** The pages of the desk in the order of the rail. Each is a chunk of its own. */
export const PAGES: readonly DeskPageEntry[] = [
  { name: 'market', icon: Store, page: () => import('./market/MarketPage.vue') },
  { name: 'clients', icon: Users, page: () => import('./clients/ClientsPage.vue') },
  { name: 'campaigns', icon: Megaphone, page: () => import('./campaigns/CampaignsPage.vue') },
  { name: 'bids', icon: Gavel, page: () => import('@/pages/bids/BidsPage.vue') },
  { name: 'orders', icon: Package, page: () => import('@/pages/orders/OrdersPage.vue') },
  { name: 'money', icon: Wallet, page: () => import('@/pages/money/MoneyPage.vue'), secondary: true },
  {
    name: 'results',
    icon: ChartNoAxesColumn,
    page: () => import('@/pages/results/ResultsPage.vue'),
    secondary: true,
  },
  {
    name: 'review',
    path: 'review/:section(lost|money|fall|clients)?',
    icon: SearchCheck,
    page: () => import('@/pages/review/ReviewPage.vue'),
    secondary: true,
  },
  { name: 'firm', icon: BriefcaseBusiness, page: () => import('./firm/FirmPage.vue'), secondary: true },
]

export const deskRoutes: RouteRecordRaw[] = [
  { path: '', name: 'desk', redirect: { name: 'desk.market' } },
  ...PAGES.map(({ name, path = name, page }) => ({ path, name: `desk.${name}`, component: page })),
]
