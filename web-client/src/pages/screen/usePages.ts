import { computed, onBeforeUnmount, onMounted, ref } from 'vue'

/** Turns through a long list page by page; not for those who asked their system for less motion. */
export function usePages(count: () => number, pageSize: number, everyMs: number) {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches
  const turns = ref(0)
  let timer: ReturnType<typeof setInterval> | undefined

  onMounted(() => {
    if (!still) timer = setInterval(() => (turns.value += 1), everyMs)
  })
  onBeforeUnmount(() => {
    clearInterval(timer)
  })

  const pages = computed(() => Math.max(1, Math.ceil(count() / pageSize)))
  const page = computed(() => turns.value % pages.value)
  const from = computed(() => (still ? 0 : page.value * pageSize))
  const to = computed(() => (still ? count() : from.value + pageSize))
  return { pages, page, from, to }
}
