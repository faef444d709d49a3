// The reference below all frameworks: sockets of `ws`, JSON, and a timer.
import { WebSocketServer } from 'ws'
import { Room } from '../room.mjs'

export function serve(job, journal) {
  const room = new Room(job)
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
  server.on('connection', (socket) => {
    socket.send(JSON.stringify({ all: room.rows }))
    socket.on('message', (data) => {
      const input = JSON.parse(data)
      journal.write(input, () => {
        room.change(input.team)
        socket.send(JSON.stringify({ verdict: input.id }))
      })
    })
  })
  setInterval(() => {
    const rows = room.takeChanged()
    if (rows.length === 0) return
    const frame = Buffer.from(JSON.stringify({ rows }))
    server.clients.forEach((socket) => socket.send(frame, { binary: false }))
  }, job.beatMillis)
  return new Promise((resolve) => server.on('listening', () => resolve(server.address().port)))
}
