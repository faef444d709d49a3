import { request } from './http'

export interface FirmChoice {
  readonly id: number
  readonly name: string
  readonly people: number
  readonly capacity: number
  readonly robot: boolean
}

export interface RoomInfo {
  readonly code: string
  readonly title: string
  readonly firms: readonly FirmChoice[]
}

export interface SeatRequest {
  readonly number: string
  readonly name: string
  readonly firm?: number
  readonly newFirmName?: string
}

const room = (code: string) => `/api/rooms/${encodeURIComponent(code)}`

export const roomInfo = (code: string) => request<RoomInfo>('GET', room(code))

export const takeSeat = (code: string, seat: SeatRequest) =>
  request<{ readonly pin: string }>('POST', `${room(code)}/seats`, seat)

export const resumeSeat = (code: string, number: string, pin: string) =>
  request<object>('POST', `${room(code)}/seats/resume`, { number, pin })
