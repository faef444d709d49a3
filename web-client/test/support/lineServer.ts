import type { AddressInfo } from 'node:net'
import { WebSocketServer, type WebSocket } from 'ws'
import type { ClientIn, ClientOut } from '@/connection/messages'

type Of<T extends ClientIn['type']> = Extract<ClientIn, { type: T }>

/** The far end of the line: a real socket server on loopback that says only what a test tells it to. */
export class LineServer {
  readonly received: ClientIn[] = []
  connections = 0
  private socket: WebSocket | undefined
  private readonly server: WebSocketServer

  private constructor(port: number) {
    this.server = new WebSocketServer({ host: '127.0.0.1', port })
    this.server.on('connection', (socket) => {
      this.connections += 1
      this.socket = socket
      socket.on('message', (data) => {
        this.received.push(JSON.parse((data as Buffer).toString()) as ClientIn)
      })
    })
  }

  static async start(port = 0): Promise<LineServer> {
    const line = new LineServer(port)
    await new Promise((listening) => line.server.once('listening', listening))
    return line
  }

  get port(): number {
    return (this.server.address() as AddressInfo).port
  }

  get url(): string {
    return `ws://127.0.0.1:${String(this.port)}/api/rooms/ABC123/socket?as=seat`
  }

  all<T extends ClientIn['type']>(type: T): Of<T>[] {
    return this.received.filter((message): message is Of<T> => message.type === type)
  }

  say(message: ClientOut) {
    this.socket?.send(JSON.stringify(message))
  }

  cut(code?: number, reason?: string) {
    if (code === undefined) this.socket?.terminate()
    else this.socket?.close(code, reason)
  }

  async stop() {
    for (const client of this.server.clients) client.terminate()
    await new Promise((closed) => this.server.close(closed))
  }
}
