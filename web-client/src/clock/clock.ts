import { computed, ref, shallowRef } from 'vue'

/** What a frame says about time: how much was left when it was written, and whether it is running out. */
export interface ClockReading {
  readonly remainingMs: number
  readonly totalMs: number
  readonly running: boolean
}

const BEAT_MS = 250
const SECOND_MS = 1_000

/** Shows the time between frames. The deadline itself stays the server's: at zero this only waits. */
export class Clock {
  private readonly reading = shallowRef<ClockReading>({ remainingMs: 0, totalMs: 0, running: false })
  private readAt: number
  private readonly nowMs = ref(0)
  private beat: ReturnType<typeof setInterval> | undefined

  constructor(private readonly now: () => number = () => performance.now()) {
    this.readAt = now()
    this.nowMs.value = this.readAt
  }

  readonly running = computed(() => this.reading.value.running)
  readonly totalMs = computed(() => this.reading.value.totalMs)

  readonly remainingMs = computed(() => {
    const { remainingMs, running } = this.reading.value
    const passed = running ? Math.max(0, this.nowMs.value - this.readAt) : 0
    return Math.max(0, remainingMs - passed)
  })

  /** From 1 (all of it left) down to 0, in whole seconds: it changes when the time in words does, not with every beat. */
  readonly share = computed(() => {
    const seconds = Math.ceil(this.remainingMs.value / SECOND_MS)
    return this.totalMs.value > 0 ? Math.min(1, (seconds * SECOND_MS) / this.totalMs.value) : 0
  })

  sync(reading: ClockReading) {
    this.readAt = this.now()
    this.nowMs.value = this.readAt
    this.reading.value = reading
  }

  /** Moves the shown time on to now. */
  tick() {
    this.nowMs.value = this.now()
  }

  start() {
    this.beat ??= setInterval(() => this.tick(), BEAT_MS)
  }

  stop() {
    clearInterval(this.beat)
    this.beat = undefined
  }
}
