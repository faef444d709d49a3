import { computed, reactive, ref, shallowRef } from 'vue'
import { resumeSeat, roomInfo, takeSeat } from '@/api/rooms'
import { useAttempt } from '@/api/useAttempt'
import { newInputId } from '@/connection/inputId'
import type { FirmWish, RoomInfo } from '@/protocol/types'

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
  const { busy, reason, attempt } = useAttempt()
  const code = computed(() => form.code.trim().toUpperCase())
  // An answer that was lost on the way is asked for again under the same claim, and is the same seat.
  const claim = newInputId()

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

  const takeIn = (firm: FirmWish) =>
    attempt(async () => {
      const seat = { number: form.number.trim(), name: form.name.trim(), firm, claim }
      pin.value = (await takeSeat(code.value, seat)).pin
      step.value = 'seated'
    })

  /** True when the seat is ours again. */
  const resume = () =>
    attempt(async () => {
      await resumeSeat(code.value, { number: form.number.trim(), pin: form.pin.trim() })
    })

  return { form, step, room, pin, busy, reason, code, go, findRoom, chooseFirm, takeIn, resume }
}
