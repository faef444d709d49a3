/** Asks the server for a sign of life, and reports silence: a cut cable does not close a socket by itself. */
export interface Pulse {
  readonly pingMs: number
  readonly silenceMs: number
}

export const PULSE: Pulse = { pingMs: 8_000, silenceMs: 20_000 }

export class Heartbeat {
  private pinging: ReturnType<typeof setInterval> | undefined
  private listening: ReturnType<typeof setTimeout> | undefined

  constructor(
    private readonly pulse: Pulse,
    private readonly ping: () => void,
    private readonly onSilence: () => void,
  ) {}

  start() {
    this.pinging = setInterval(this.ping, this.pulse.pingMs)
    this.heard()
  }

  heard() {
    clearTimeout(this.listening)
    this.listening = setTimeout(this.onSilence, this.pulse.silenceMs)
  }

  stop() {
    clearInterval(this.pinging)
    clearTimeout(this.listening)
  }
}
