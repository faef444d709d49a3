// As its guide has it: a room with a schema as its state, whose changes Colyseus finds, encodes once and sends at its
// patch rate; an input is a message, its verdict another.
import { createServer } from 'node:http'
import { Room as ColyseusRoom, Server } from '@colyseus/core'
import { Encoder, schema } from '@colyseus/schema'
import { WebSocketTransport } from '@colyseus/ws-transport'
import { Room } from '../room.mjs'

const Row = schema({ team: 'string', version: 'uint32', networth: 'int64', text: 'string' })
const Table = schema({ rows: { map: Row } })
Encoder.BUFFER_SIZE = 1 << 17

export function serve(job, journal) {
  const room = new Room(job)

  class Classroom extends ColyseusRoom {
    onCreate() {
      this.patchRate = job.beatMillis
      this.state = new Table()
      room.rows.forEach((row) => this.state.rows.set(row.team, new Row().assign(row)))
      this.onMessage('input', (client, input) =>
        journal.write(input, () => {
          const row = room.change(input.team)
          this.state.rows.get(row.team).assign(row)
          client.send('verdict', { verdict: input.id })
        }),
      )
    }
  }

  const http = createServer()
  const server = new Server({ transport: new WebSocketTransport({ server: http }), greet: false })
  server.define('classroom', Classroom)
  return server.listen(0, '127.0.0.1').then(() => http.address().port)
}
