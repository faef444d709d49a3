import type { NewRoom, RoomCreated, RoomSummary, ScenarioInfo } from '@/protocol/types'
import { request } from './http'

const ROOMS = '/api/teacher/rooms'
const room = (code: string) => `${ROOMS}/${encodeURIComponent(code)}`

export const scenarios = () => request<readonly ScenarioInfo[]>('GET', '/api/scenarios')

export const myRooms = () => request<readonly RoomSummary[]>('GET', ROOMS)

export const createRoom = (plan: NewRoom) => request<RoomCreated>('POST', ROOMS, plan)

/** A damaged room goes on from its last good entry. */
export const recoverRoom = (code: string) => request<RoomCreated>('POST', `${room(code)}/recovery`)

export const deleteRoom = (code: string) => request<undefined>('DELETE', room(code))

/** The whole game as JSON Lines. */
export const recordAddress = (code: string) => `${room(code)}/record`
