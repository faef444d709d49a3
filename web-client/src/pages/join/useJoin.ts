import { computed, reactive, ref, shallowRef } from 'vue'
import { ApiError } from '@/api/http'
import { resumeSeat, roomInfo, takeSeat, type RoomInfo } from '@/api/rooms'

export type JoinStep = 'code' | 'person' | 'firm' | 'seated'

/** What is typed on the way in; it survives going back and failing. */
export interface JoinForm {
  code: string
  number: string
  name: string
  pin: string
  firm: number | undefined
  newFirmName: string
}

/** The way from a room code to a seat: code, person, firm. A seat is taken only at the very end. */
export function useJoin() {
  const form = reactive<JoinForm>({
    code: '',
    number: '',
    name: '',
    pin: '',
    firm: undefined,
    newFirmName: '',
  })
  const step = ref<JoinStep>('code')
  const room = shallowRef<RoomInfo>()
  const pin = ref('')
  const busy = ref(false)
  const reason = ref<string>()
  const code = computed(() => form.code.trim().toUpperCase())

  async function attempt(act: () => Promise<void>) {
    busy.value = true
    reason.value = undefined
    try {
      await act()
    } catch (error) {
      if (!(error instanceof ApiError)) throw error
      reason.value = error.reason
    } finally {
      busy.value = false
    }
  }

  function go(next: JoinStep) {
    reason.value = undefined
    step.value = next
  }

  const findRoom = () =>
    attempt(async () => {
      room.value = await roomInfo(code.value)
      step.value = 'person'
    })

  /** The list of firms moves while others join, so it is read anew. */
  const chooseFirm = () =>
    attempt(async () => {
      room.value = await roomInfo(code.value)
      step.value = 'firm'
    })

  const takeIn = (choice: { firm: number } | { newFirmName: string }) =>
    attempt(async () => {
      const seat = { number: form.number.trim(), name: form.name.trim(), ...choice }
      pin.value = (await takeSeat(code.value, seat)).pin
      step.value = 'seated'
    })

  /** True when the seat is ours again. */
  const resume = async () => {
    let back = false
    await attempt(async () => {
      await resumeSeat(code.value, form.number.trim(), form.pin.trim())
      back = true
    })
    return back
  }

  return { form, step, room, pin, busy, reason, code, go, findRoom, chooseFirm, takeIn, resume }
}
