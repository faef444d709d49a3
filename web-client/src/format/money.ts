import type { Language } from '@/i18n'

const FEN_PER_YUAN = 100

interface Unit {
  readonly from: number
  readonly sign: string
}

/** Compact money counts in the reader's own steps: ten-thousands in Chinese, thousands in English. */
const UNITS: Record<Language, readonly Unit[]> = {
  'zh-CN': [
    { from: 100_000_000, sign: '亿' },
    { from: 10_000, sign: '万' },
  ],
  en: [
    { from: 1_000_000, sign: 'M' },
    { from: 1_000, sign: 'k' },
  ],
}

function grouped(yuan: number, decimals: number): string {
  return yuan.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
}

function signed(fen: number, plus: boolean, text: string): string {
  const sign = fen < 0 ? '−' : plus && fen > 0 ? '+' : ''
  return `${sign}¥${text}`
}

/** Exact to the fen; fen are left out when there are none: ¥1,234.50, ¥1,234. */
export function money(fen: number, plus = false): string {
  const decimals = fen % FEN_PER_YUAN === 0 ? 0 : 2
  return signed(fen, plus, grouped(Math.abs(fen) / FEN_PER_YUAN, decimals))
}

/** At most four figures and a unit: ¥123.5万, ¥1.235M. Small amounts stay whole yuan. */
export function compactMoney(fen: number, language: Language, plus = false): string {
  const yuan = Math.abs(fen) / FEN_PER_YUAN
  const unit = UNITS[language].find(({ from }) => yuan >= from)
  if (!unit) return signed(fen, plus, grouped(Math.round(yuan), 0))
  const value = (yuan / unit.from).toLocaleString('en-US', { maximumSignificantDigits: 4 })
  return signed(fen, plus, value + unit.sign)
}
