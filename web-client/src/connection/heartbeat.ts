/** Asks the server for a sign of life, and reports silence: a cut cable does not close a socket by itself. */
export interface Pulse {
  readonly pingMs: number
  readonly silenceMs: number
}

export const PULSE: Pulse = { pingMs: 8_000, silenceMs: 20_000 }

export class Heartbeat {
  private pinging: ReturnType<typeof setInterval> | undefined
  private listening: ReturnType<typeof setTimeout> | undefined
  private heardAt = 0

  constructor(
    private readonly pulse: Pulse,
    private readonly ping: () => void,
    private readonly onSilence: () => void,
  ) {}

  start() {
    this.pinging = setInterval(this.ping, this.pulse.pingMs)
    this.heard()
  }

  /** Only remembers when: this is called with every message. */
  heard() {
    this.heardAt = performance.now()
    this.listening ??= setTimeout(this.listen, this.pulse.silenceMs)
  }

  stop() {
    clearInterval(this.pinging)
    clearTimeout(this.listening)
    this.listening = undefined
  }

  private readonly listen = () => {
    const left = this.heardAt + this.pulse.silenceMs - performance.now()
    this.listening = left > 0 ? setTimeout(this.listen, left) : undefined
    if (left <= 0) this.onSilence()
  }
}
