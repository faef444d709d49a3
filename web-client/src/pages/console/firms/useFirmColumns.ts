import { computed } from 'vue'
import { useText } from '@/i18n/useText'
import type { WatchedRow, WatchedWarning } from '@/protocol/types'
import type { Column } from '@/ui/table/columns'

/** The gravest first when sorted downwards. */
const GRAVITY: Record<WatchedWarning, number> = { NONE: 0, LATE_ORDERS: 1, LOW_CASH: 2, BANKRUPT: 3 }

type Name =
  'name' | 'online' | 'lastAction' | 'inputs' | 'rejected' | 'cash' | 'bonds' | 'netWorth' | 'clients'
type Other = 'recognition' | 'orders' | 'ready' | 'warning'

const VALUES: Record<Name | Other, (firm: WatchedRow) => string | number> = {
  name: (firm) => firm.name,
  warning: (firm) => GRAVITY[firm.warning],
  online: (firm) => firm.online,
  lastAction: (firm) => firm.lastActionDay,
  inputs: (firm) => firm.inputs,
  rejected: (firm) => firm.rejected,
  cash: (firm) => firm.cash,
  bonds: (firm) => firm.bonds,
  netWorth: (firm) => firm.netWorth,
  clients: (firm) => firm.managedClients,
  recognition: (firm) => firm.meanRecognition,
  orders: (firm) => firm.openOrders,
  ready: (firm) => Number(firm.ready),
}
/** Wide enough in both languages, as rows are laid out without looking at each other. */
const WIDTHS: Record<Name | Other, string> = {
  name: '8rem',
  warning: '7.25rem',
  online: '4rem',
  lastAction: '5rem',
  inputs: '3.75rem',
  rejected: '4.5rem',
  cash: '5rem',
  bonds: '5rem',
  netWorth: '5rem',
  clients: '3.75rem',
  recognition: '5.5rem',
  orders: '5.25rem',
  ready: '3.75rem',
}
const WORDS: ReadonlySet<string> = new Set(['name', 'warning', 'ready'])

export function useFirmColumns() {
  const { t } = useText()
  return computed<Column<WatchedRow>[]>(() =>
    Object.entries(VALUES).map(([name, value]) => ({
      name,
      label: t(`console.firms.columns.${name as Name | Other}`),
      value,
      width: WIDTHS[name as Name | Other],
      align: WORDS.has(name) ? 'start' : 'end',
    })),
  )
}
