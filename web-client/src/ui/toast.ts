import { ElMessage } from 'element-plus'
import 'element-plus/theme-chalk/el-message.css'
import type { Verdict } from '@/connection/messages'
import { useText } from '@/i18n/useText'

const SHOWN_MS = { success: 2_500, error: 6_000, info: 4_000 } as const
/** Pixels from the lower edge: clear of a phone's tabs, and away from the bar that everybody watches. */
const OFFSET = 72

export function toast(type: keyof typeof SHOWN_MS, message: string) {
  ElMessage({
    type,
    message,
    duration: SHOWN_MS[type],
    placement: 'bottom',
    offset: OFFSET,
    grouping: true,
    plain: true,
  })
}

/** Says what became of an input; `done` is the text for when it was accepted. */
export function showVerdict(verdict: Verdict, done: string) {
  if (verdict.accepted) toast('success', done)
  else toast('error', useText().reason(verdict.reason ?? ''))
}
