import type { Resumed, ResumeSeat, RoomInfo, Seated, TakeSeat } from '@/protocol/types'
import { request } from './http'

const room = (code: string) => `/api/rooms/${encodeURIComponent(code)}`

export const roomInfo = (code: string) => request<RoomInfo>('GET', room(code))

export const takeSeat = (code: string, seat: TakeSeat) => request<Seated>('POST', `${room(code)}/seats`, seat)

export const resumeSeat = (code: string, seat: ResumeSeat) =>
  request<Resumed>('POST', `${room(code)}/seats/resume`, seat)

/** This browser forgets the seat; number and PIN lead back to it. */
export const leaveSeat = (code: string) => request<undefined>('POST', `${room(code)}/seats/leave`)

/** A picture that leads a phone into the room. */
export const qrCode = (code: string) => `${room(code)}/qr.svg`
