// As its guide has it: a game in which all players are active at once. It has no beat: every move sends the whole state
// to every player, and the update that holds a player's own move is all of an acknowledgement there is.
import boardgame from 'boardgame.io/dist/cjs/server.js'
import core from 'boardgame.io/dist/cjs/core.js'
import { rowOf } from '../room.mjs'

/** Passes states on to all players, after their moves are durable; boardgame.io itself stores a state after that. */
class DurableFirst {
  #listeners = new Map()

  constructor(journal) {
    this.journal = journal
  }

  publish(channel, message) {
    if (message.type === 'update') this.journal.writeNow(message.args[1].deltalog)
    this.#listeners.get(channel)?.forEach((listener) => listener(message))
  }

  subscribe(channel, listener) {
    this.#listeners.set(channel, [...(this.#listeners.get(channel) ?? []), listener])
  }

  unsubscribeAll(channel) {
    this.#listeners.delete(channel)
  }
}

export const serve = (job, journal) => serveGame(job, journal, { ignoreStaleStateID: true })

/** What a move is allowed decides what becomes of moves made at the same time: by default all but one are dropped. */
export async function serveGame(job, journal, allowed) {
  const change = ({ G }, { team }) => {
    G.rows[team] = rowOf(team, G.rows[team].version + 1, job.rowBytes)
  }
  const game = {
    name: 'classroom',
    setup: () => ({ rows: Array.from({ length: job.teams }, (_, team) => rowOf(team, 0, job.rowBytes)) }),
    turn: { activePlayers: core.ActivePlayers.ALL },
    moves: { change: { move: change, ...allowed } },
    disableUndo: true,
  }
  const transport = new boardgame.SocketIO({ pubSub: new DurableFirst(journal) })
  const server = boardgame.Server({ games: [game], transport, origins: [boardgame.Origins.LOCALHOST] })
  console.info = () => {} // it greets on the output
  const { appServer } = await server.run({ port: 0 })
  return appServer.address().port
}
