import { describe, expect, it } from 'vitest'
import { Clock } from '@/clock/clock'

function clockAt() {
  const time = { ms: 1_000 }
  const clock = new Clock(() => time.ms)
  const pass = (ms: number) => {
    time.ms += ms
    clock.tick()
  }
  return { clock, pass }
}

describe('clock', () => {
  it('runs down between frames', () => {
    const { clock, pass } = clockAt()
    clock.sync({ remainingMs: 8_000, totalMs: 10_000, running: true })
    pass(3_000)
    expect(clock.remainingMs.value).toBe(5_000)
    expect(clock.share.value).toBe(0.5)
  })

  it('shows the same share until the next second has passed', () => {
    const { clock, pass } = clockAt()
    clock.sync({ remainingMs: 8_000, totalMs: 10_000, running: true })
    pass(250)
    expect(clock.share.value).toBe(0.8)
    pass(750)
    expect(clock.share.value).toBe(0.7)
  })

  it('stands while paused', () => {
    const { clock, pass } = clockAt()
    clock.sync({ remainingMs: 8_000, totalMs: 10_000, running: false })
    pass(3_000)
    expect(clock.remainingMs.value).toBe(8_000)
  })

  it('waits at zero for the server, and takes its word', () => {
    const { clock, pass } = clockAt()
    clock.sync({ remainingMs: 1_000, totalMs: 10_000, running: true })
    pass(60_000)
    expect(clock.remainingMs.value).toBe(0)
    clock.sync({ remainingMs: 10_000, totalMs: 10_000, running: true })
    expect(clock.remainingMs.value).toBe(10_000)
  })

  it('shows nothing before the first frame', () => {
    expect(clockAt().clock.share.value).toBe(0)
  })
})
