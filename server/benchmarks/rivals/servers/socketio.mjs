// As its guide has it: a room of sockets, io.to(room).emit, and an acknowledgement for every input.
import { createServer } from 'node:http'
import { Server } from 'socket.io'
import { Room } from '../room.mjs'

export function serve(job, journal) {
  const room = new Room(job)
  const http = createServer()
  const io = new Server(http)
  io.on('connection', (socket) => {
    socket.join('classroom')
    socket.emit('all', room.rows)
    socket.on('input', (input, acknowledge) =>
      journal.write(input, () => {
        room.change(input.team)
        acknowledge({ verdict: input.id })
      }),
    )
  })
  setInterval(() => {
    const rows = room.takeChanged()
    if (rows.length > 0) io.to('classroom').emit('rows', rows)
  }, job.beatMillis)
  return new Promise((resolve) => http.listen(0, '127.0.0.1', () => resolve(http.address().port)))
}
