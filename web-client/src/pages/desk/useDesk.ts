import { defineStore } from 'pinia'
import { computed } from 'vue'
import { useRoom } from '@/connection/useRoom'

/** What a firm's people see: every table of the room and of their firm, live, by its own name. */
export const useDesk = defineStore('desk', () => {
  const line = useRoom()
  const row = computed(() => line.tables.only('everyone', 'room'))
  const clock = computed(() => line.time)
  const mine = computed(() => line.tables.only('firm', 'mine'))

  return {
    /** True once both snapshots are here. */
    known: computed(() => line.tables.knows('everyone') && line.tables.knows('firm')),
    room: row,
    rules: computed(() => row.value?.rules),
    hints: computed(() => row.value?.hints ?? false),
    clock,
    month: computed(() => clock.value?.month ?? 0),
    day: computed(() => clock.value?.day ?? 0),
    phase: computed(() => clock.value?.phase ?? 'LOBBY'),
    mine,
    /** The firm can still act in the game that is going on. */
    active: computed(() => row.value?.phase === 'PLAYING' && mine.value?.bankruptOn === 0),
    /** The teacher has opened all firms' reviews to the class. */
    reviewsOpen: computed(() => line.tables.only('everyone', 'debrief')?.open ?? false),
    place: computed(() => mine.value && line.tables.table('everyone', 'standings').get(mine.value.firm)),

    industries: line.table('everyone', 'industries'),
    products: line.table('everyone', 'products'),
    clients: line.table('everyone', 'clients'),
    tenders: line.table('everyone', 'tenders'),
    firms: line.table('everyone', 'firms'),
    standings: line.table('everyone', 'standings'),
    history: line.table('everyone', 'history'),
    headlines: line.table('everyone', 'headlines'),
    announcements: line.table('everyone', 'announcements'),

    relations: line.table('firm', 'relations'),
    bids: line.table('firm', 'bids'),
    results: line.table('firm', 'results'),
    orders: line.table('firm', 'orders'),
    stock: line.table('firm', 'stock'),
    purchases: line.table('firm', 'purchases'),
    campaigns: line.table('firm', 'campaigns'),
    ledger: line.table('firm', 'ledger'),
    statements: line.table('firm', 'statements'),
    cashDays: line.table('firm', 'cashDays'),
    people: line.table('firm', 'people'),
    log: line.table('firm', 'log'),
    notes: line.table('firm', 'notes'),
  }
})
