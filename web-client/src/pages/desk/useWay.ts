import { watch } from 'vue'
import { useRouter } from 'vue-router'
import { useDesk } from './useDesk'

/** Takes people along as the game goes: to the market when it starts, to the podium when it ends before their eyes. */
export function useWay() {
  const desk = useDesk()
  const router = useRouter()

  watch(
    () => desk.room?.phase,
    (phase, before) => {
      if (phase === 'ENDED' && before === 'PLAYING') void router.push({ name: 'desk.podium' })
      if (phase === 'PLAYING' && before !== undefined) void router.push({ name: 'desk.market' })
    },
  )
}
