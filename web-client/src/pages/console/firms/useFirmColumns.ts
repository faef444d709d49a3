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
const WORDS: ReadonlySet<string> = new Set(['name', 'warning', 'ready'])

export function useFirmColumns() {
  const { t } = useText()
  return computed<Column<WatchedRow>[]>(() =>
    Object.entries(VALUES).map(([name, value]) => ({
      name,
      label: t(`console.firms.columns.${name as Name | Other}`),
      value,
      align: WORDS.has(name) ? 'start' : 'end',
    })),
  )
}
