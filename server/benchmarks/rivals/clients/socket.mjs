import WebSocket from 'ws'

/** A socket that is open; `on` hears what comes, from the first message. If it breaks, the run does. */
export function open(address, on) {
  const socket = new WebSocket(address, { perMessageDeflate: false, skipUTF8Validation: true })
  socket.on('message', (data) => on(data, socket))
  socket.on('error', fail)
  socket.on('close', (code) => fail(new Error(`the server closed a socket: ${code}`)))
  return new Promise((resolve) => socket.on('open', () => resolve(socket)))
}

function fail(error) {
  process.stderr.write(`${error}\n`)
  process.exit(1)
}
