import { computed, onMounted, ref, shallowRef, watch } from 'vue'
import { scenarios } from '@/api/teacherRooms'
import { useAttempt } from '@/api/useAttempt'
import type { Overrides, ScenarioInfo } from '@/protocol/types'
import { minutesOf, overridesOf, settingsOf, type RoomSettings } from './roomSettings'

/** Enough for a lively market, whoever comes. */
const USUAL_ROBOTS = 8

/** A scenario to play, and what is changed of it; choosing another scenario takes its defaults. */
export function useRoomPlan(first?: { scenario: string; robots: number }) {
  const offered = shallowRef<readonly ScenarioInfo[]>([])
  const chosen = ref<string | undefined>(first?.scenario)
  const robots = ref(first?.robots ?? USUAL_ROBOTS)
  const settings = ref<RoomSettings>()
  const loading = useAttempt()

  const scenario = computed(() => offered.value.find(({ id }) => id === chosen.value))
  const changes = computed(() =>
    scenario.value && settings.value ? overridesOf(scenario.value, settings.value) : {},
  )
  const overrides = computed<Overrides>(() => ({ ...changes.value, robots: robots.value }))
  const minutes = computed(() => (settings.value ? minutesOf(settings.value) : 0))
  const valid = computed(() => Boolean(settings.value && settings.value.industries.length > 0))
  const changed = computed(() => Object.keys(changes.value).length > 0)

  function reset() {
    settings.value = scenario.value && settingsOf(scenario.value)
  }

  watch(scenario, reset)
  onMounted(() =>
    loading.attempt(async () => {
      offered.value = await scenarios()
      chosen.value ??= offered.value[0]?.id
    }),
  )

  return { offered, chosen, scenario, robots, settings, overrides, minutes, valid, changed, reset, loading }
}
