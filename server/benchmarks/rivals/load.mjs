// node load.mjs RIVAL JOB: takes all seats of a room, sends inputs at their times whatever comes back, and counts.
// Prints `measuring` and `measured` at the two ends of the window, and then what was seen in it.
const [rival, json] = process.argv.slice(2)
const { port, seats, teams, inputsPerSecond, seconds, warmUpSeconds } = JSON.parse(json)
const { join } = await import(`./clients/${rival}.mjs`)

const JOINING_AT_ONCE = 25
const GRACE_MILLIS = 3000
const interval = 1000 / inputsPerSecond
const warmUp = Math.round(warmUpSeconds * inputsPerSecond)
const last = warmUp + Math.round(seconds * inputsPerSecond)

const due = new Float64Array(last)
const verdictMillis = new Float64Array(last).fill(NaN)
let answered = 0
let frames = 0
let bytes = 0
const heard = {
  frame(size) {
    frames++
    bytes += size
  },
  verdict(id) {
    verdictMillis[id] = performance.now() - due[id]
    answered++
  },
}

const all = [await join({ port, seat: 0, seats, heard })]
while (all.length < seats) {
  const next = Array.from({ length: Math.min(JOINING_AT_ONCE, seats - all.length) }, (_, i) => all.length + i)
  all.push(...(await Promise.all(next.map((seat) => join({ port, seat, seats, heard })))))
}

const start = performance.now() + 100
await send(0, warmUp)
tell('measuring')
const before = { frames, bytes }
await send(warmUp, last)
tell('measured')
const seen = { frames: frames - before.frames, bytes: bytes - before.bytes }
for (const end = performance.now() + GRACE_MILLIS; answered < last && performance.now() < end;) await turn(1)

const took = [...verdictMillis.subarray(warmUp)].filter((each) => !Number.isNaN(each)).sort((a, b) => a - b)
const at = (part) => took[Math.min(took.length - 1, Math.floor(part * took.length))] ?? -1
tell(
  `seen ${JSON.stringify({
    ...seen,
    inputs: last - warmUp,
    verdicts: took.length,
    p50Millis: at(0.5),
    p99Millis: at(0.99),
  })}`,
)
process.exit(0)

/** Sends the inputs [from, to), each at its time, and ends when the one after them is due. */
async function send(from, to) {
  for (let id = from; id < to; id++) {
    due[id] = start + id * interval
    await until(due[id])
    all[id % seats].send(id, id % teams)
  }
  await until(start + to * interval)
}

/** Timers are exact to a millisecond only: the rest is spent in turns of the loop, which hear what comes in. */
async function until(time) {
  for (let left; (left = time - performance.now()) > 0;) await turn(left > 2 ? 1 : 0)
}

function turn(millis) {
  return new Promise((resolve) => (millis ? setTimeout(resolve, millis) : setImmediate(resolve)))
}

function tell(line) {
  process.stdout.write(`${line}\n`)
}
