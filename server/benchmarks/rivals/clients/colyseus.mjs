import { pack, unpack } from '@colyseus/msgpackr'
import { open } from './socket.mjs'

const JOIN_ROOM = 10
const ROOM_DATA = 13
const ROOM_STATE = 14
const ROOM_STATE_PATCH = 15
const INPUT = header('input')
const VERDICT = header('verdict')

export async function join({ port, heard }) {
  const response = await fetch(`http://127.0.0.1:${port}/matchmake/joinOrCreate/classroom`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{}',
  })
  const { room, sessionId } = await response.json()
  let joined
  const ready = new Promise((resolve) => (joined = resolve))
  const address = `ws://127.0.0.1:${port}/${room.processId}/${room.roomId}?sessionId=${sessionId}`
  const socket = await open(address, (data, socket) => {
    if (data[0] === ROOM_STATE_PATCH) heard.frame(data.length)
    else if (data[0] === ROOM_DATA) heard.verdict(unpack(data.subarray(VERDICT.length)).verdict)
    else if (data[0] === JOIN_ROOM) socket.send(Buffer.of(JOIN_ROOM))
    else if (data[0] === ROOM_STATE) joined()
  })
  await ready
  return { send: (id, team) => socket.send(Buffer.concat([INPUT, pack({ id, team })])) }
}

/** What a message of this type begins with: a code and a short string of MessagePack. */
function header(type) {
  return Buffer.concat([Buffer.of(ROOM_DATA, 0xa0 | type.length), Buffer.from(type)])
}
