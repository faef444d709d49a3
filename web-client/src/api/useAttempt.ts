import { ref } from 'vue'
import { ApiError } from './http'

/** One request at a time: whether it is under way, and the reason the last one failed for. */
export function useAttempt() {
  const busy = ref(false)
  const reason = ref<string>()

  /** True when it succeeded. */
  async function attempt(act: () => Promise<void>): Promise<boolean> {
    busy.value = true
    reason.value = undefined
    try {
      await act()
      return true
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      reason.value = error.reason
      return false
    } finally {
      busy.value = false
    }
  }

  return { busy, reason, attempt }
}
