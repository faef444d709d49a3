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

// Held, because making one takes far longer than formatting with it, and a table holds hundreds of amounts.
const WHOLE = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const CENTS = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 })
const FOUR_FIGURES = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 })

function signed(fen: number, plus: boolean, text: string): string {
  const sign = fen < 0 ? '−' : plus && fen > 0 ? '+' : ''
  return `${sign}¥${text}`
}

/** Exact to the fen; fen are left out when there are none: ¥1,234.50, ¥1,234. */
export function money(fen: number, plus = false): string {
  const figures = fen % FEN_PER_YUAN === 0 ? WHOLE : CENTS
  return signed(fen, plus, figures.format(Math.abs(fen) / FEN_PER_YUAN))
}

/** At most four figures and a unit: ¥123.5万, ¥1.235M. Small amounts stay whole yuan. */
export function compactMoney(fen: number, language: Language, plus = false): string {
  const yuan = Math.abs(fen) / FEN_PER_YUAN
  const unit = UNITS[language].find(({ from }) => yuan >= from)
  if (!unit) return signed(fen, plus, WHOLE.format(Math.round(yuan)))
  return signed(fen, plus, FOUR_FIGURES.format(yuan / unit.from) + unit.sign)
}
