import { newInputId } from './inputId'
import { LEFT_ROOM, TOO_MANY_WAITING, type Command, type Input, type Verdict } from './messages'

interface Waiting {
  readonly message: Input
  readonly settle: (verdict: Verdict) => void
}

/** Inputs that have no verdict yet, in the order they were made; each keeps its id however often it is sent. */
export class Outbox {
  static readonly LIMIT = 100

  private readonly waiting = new Map<string, Waiting>()

  get size(): number {
    return this.waiting.size
  }

  add(command: Command): { message?: Input; verdict: Promise<Verdict> } {
    if (this.waiting.size >= Outbox.LIMIT) {
      return { verdict: Promise.resolve({ accepted: false, reason: TOO_MANY_WAITING }) }
    }
    const message: Input = { type: 'input', id: newInputId(), command }
    const verdict = new Promise<Verdict>((settle) => this.waiting.set(message.id, { message, settle }))
    return { message, verdict }
  }

  /** A second verdict for the same input finds nobody waiting, and is ignored. */
  settle(id: string, verdict: Verdict) {
    this.waiting.get(id)?.settle(verdict)
    this.waiting.delete(id)
  }

  unanswered(): readonly Input[] {
    return [...this.waiting.values()].map(({ message }) => message)
  }

  abandon() {
    for (const { settle } of this.waiting.values()) settle({ accepted: false, reason: LEFT_ROOM })
    this.waiting.clear()
  }
}
