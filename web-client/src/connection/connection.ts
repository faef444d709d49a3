import { readonly, ref, shallowReadonly, shallowRef } from 'vue'
import { BACKOFF, waitBefore, type Backoff } from './backoff'
import { Heartbeat, PULSE, type Pulse } from './heartbeat'
import {
  LEFT_ROOM,
  type ClientIn,
  type ClientOut,
  type Command,
  type Frame,
  type Row,
  type Verdict,
  type Versions,
  type Welcome,
} from './messages'
import { Outbox } from './outbox'
import type { Refusal } from '@/protocol/types'

/** `closed`: left by us, or the server said not to come back (close codes from 4000). */
export type Status = 'connecting' | 'live' | 'lost' | 'closed'

export interface FrameSink {
  versions(): Versions
  /** False when the frame does not follow what is known; the sink has then forgotten that audience's version. */
  accept(frame: Frame): boolean
  tellTime(clock: Row): void
}

export interface Timing {
  readonly backoff: Backoff
  readonly pulse: Pulse
}

const FIRST_REFUSAL = 4_000
const GOING_AWAY = 1_000
/** After these it makes no sense to come back by oneself. */
const FINAL: ReadonlySet<Refusal> = new Set([
  'NOT_SIGNED_IN',
  'UNKNOWN_ROOM',
  'ROOM_DAMAGED',
  'UNKNOWN_SEAT',
  'NOT_ALLOWED',
])

/** One person's line to a room. It heals by itself until `close` or until the server refuses it. */
export class Connection {
  private readonly statusRef = ref<Status>('connecting')
  private readonly errorRef = ref<string>()
  private readonly welcomeRef = shallowRef<Welcome>()
  readonly status = readonly(this.statusRef)
  /** The reason of the last error message; cleared when the line is live again. */
  readonly error = readonly(this.errorRef)
  /** Who the server says we are; kept while the line is lost. */
  readonly welcome = shallowReadonly(this.welcomeRef)

  private readonly outbox = new Outbox()
  private socket: WebSocket | undefined
  private heartbeat: Heartbeat | undefined
  private retry: ReturnType<typeof setTimeout> | undefined
  private attempt = 0

  constructor(
    private readonly url: string,
    private readonly sink: FrameSink,
    private readonly timing: Timing = { backoff: BACKOFF, pulse: PULSE },
  ) {
    window.addEventListener('online', this.hurry)
    document.addEventListener('visibilitychange', this.hurry)
    this.open()
  }

  /** Resolves with the server's verdict, after as many reconnections as it takes. */
  send(command: Command): Promise<Verdict> {
    if (this.statusRef.value === 'closed') return Promise.resolve({ accepted: false, reason: LEFT_ROOM })
    const { message, verdict } = this.outbox.add(command)
    if (message && this.statusRef.value === 'live') this.write(message)
    return verdict
  }

  close() {
    this.end()
    this.socket?.close(GOING_AWAY)
    this.socket = undefined
  }

  private open() {
    clearTimeout(this.retry)
    this.retry = undefined
    const socket = new WebSocket(this.url)
    this.socket = socket
    // Each handler belongs to its own socket: what an old one still says must not touch its successor.
    const mine = (act: () => void) => {
      if (this.socket === socket) act()
    }
    socket.onopen = () => mine(() => this.write({ type: 'hello', versions: this.sink.versions() }))
    socket.onmessage = ({ data }: MessageEvent<string>) =>
      mine(() => this.receive(JSON.parse(data) as ClientOut))
    socket.onclose = ({ code, reason }) =>
      mine(() => (code >= FIRST_REFUSAL ? this.refused(reason) : this.lose()))
    this.heartbeat = new Heartbeat(
      this.timing.pulse,
      () => mine(() => this.write({ type: 'ping' })),
      () => mine(() => this.lose()),
    )
    this.heartbeat.start()
  }

  private receive(message: ClientOut) {
    this.heartbeat?.heard()
    switch (message.type) {
      case 'welcome':
        this.welcomeRef.value = message
        return this.live()
      case 'frame':
        return this.sink.accept(message) ? undefined : this.lose()
      case 'now':
        return this.sink.tellTime(message.clock)
      case 'verdict':
        return this.outbox.settle(message.id, message)
      case 'problem':
        this.errorRef.value = message.reason
        return message.fatal && FINAL.has(message.reason) ? this.close() : undefined
      case 'pong':
        return
    }
  }

  private live() {
    this.attempt = 0
    this.errorRef.value = undefined
    this.statusRef.value = 'live'
    for (const message of this.outbox.unanswered()) this.write(message)
  }

  private lose() {
    const old = this.drop()
    this.statusRef.value = 'lost'
    this.retry = setTimeout(() => this.open(), waitBefore(this.attempt, this.timing.backoff))
    this.attempt += 1
    old?.close()
  }

  /** The server closed the line for good, and names its reason. */
  private refused(reason: string) {
    if (reason) this.errorRef.value = reason
    this.end()
  }

  private end() {
    clearTimeout(this.retry)
    this.retry = undefined
    this.heartbeat?.stop()
    window.removeEventListener('online', this.hurry)
    document.removeEventListener('visibilitychange', this.hurry)
    this.statusRef.value = 'closed'
    this.outbox.abandon()
  }

  private drop(): WebSocket | undefined {
    this.heartbeat?.stop()
    const old = this.socket
    this.socket = undefined
    return old
  }

  /** The network is back, or the person is: no reason to wait any longer. */
  private readonly hurry = () => {
    if (this.retry !== undefined && document.visibilityState === 'visible') this.open()
  }

  private write(message: ClientIn) {
    if (this.socket?.readyState === WebSocket.OPEN) this.socket.send(JSON.stringify(message))
  }
}
