import type { ClassReviewAnswer, GradesAnswer, PatternsAnswer } from '@/protocol/reviews'
import { request } from './http'

const room = (code: string) => `/api/rooms/${encodeURIComponent(code)}`
const ownRoom = (code: string) => `/api/teacher/rooms/${encodeURIComponent(code)}`

export const classReview = (code: string, game: number) =>
  request<ClassReviewAnswer>('GET', `${room(code)}/reviews/class?game=${String(game)}`)

export const patterns = (code: string, game: number) =>
  request<PatternsAnswer>('GET', `${ownRoom(code)}/patterns?game=${String(game)}`)

export const grades = (code: string) => request<GradesAnswer>('GET', `${ownRoom(code)}/grades`)
