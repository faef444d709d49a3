import { connect } from './engineio.mjs'

const GAME = '/classroom'
const MATCH = 'classroom'

export async function join({ port, seat, seats, heard }) {
  let joined
  const ready = new Promise((resolve) => (joined = resolve))
  const player = String(seat)
  let version = 0
  const send = await connect(port, GAME, (kind, data, start) => {
    const name = data.toString('latin1', start + 2, start + 8)
    if (name === 'update') {
      heard.frame(data.length)
      const [, , state, log] = JSON.parse(data.subarray(start))
      version = state._stateID
      log
        .map(({ action }) => action.payload)
        .filter((move) => move.playerID === player)
        .forEach((move) => heard.verdict(move.args[0].id))
    } else if (name.startsWith('sync')) joined()
  })
  send(`42${GAME},${JSON.stringify(['sync', MATCH, player, undefined, seats])}`)
  await ready
  return {
    send(id, team) {
      const payload = { type: 'change', args: [{ id, team }], playerID: player, credentials: undefined }
      send(`42${GAME},${JSON.stringify(['update', { type: 'MAKE_MOVE', payload }, version, MATCH, player])}`)
    },
  }
}
