import type { Invitation, Login, NewTeacher, TeacherInfo } from '@/protocol/types'
import { request } from './http'

export const whoAmI = () => request<TeacherInfo>('GET', '/api/me')

export const signIn = (login: Login) => request<TeacherInfo>('POST', '/api/login', login)

export const signOut = () => request<undefined>('POST', '/api/logout', {})

/** `first`: by the link that the server printed; `invited`: by a colleague's link. */
export const becomeTeacher = (kind: 'first' | 'invited', teacher: NewTeacher) =>
  request<TeacherInfo>('POST', `/api/teachers/${kind}`, teacher)

export const invite = () => request<Invitation>('POST', '/api/teachers/invitations', {})
