import { open } from './socket.mjs'

/** The wire of socket.io and what is built on it: Engine.IO 4 over a WebSocket, one namespace. `on` hears texts. */
export async function connect(port, namespace, on) {
  const prefix = namespace === '/' ? '' : `${namespace},`
  let connected
  const ready = new Promise((resolve) => (connected = resolve))
  const socket = await open(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`, (data, socket) => {
    const kind = data.toString('latin1', 0, 2)
    if (kind[0] === '0') socket.send(`40${prefix}`)
    else if (kind[0] === '2') socket.send('3')
    else if (kind === '40') connected()
    else on(kind, data, 2 + prefix.length)
  })
  await ready
  return (packet) => socket.send(packet)
}
