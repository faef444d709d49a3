import { defineStore } from 'pinia'
import { computed, shallowRef } from 'vue'
import { ApiError } from '@/api/http'
import { becomeTeacher, signIn, signOut, whoAmI } from '@/api/teachers'
import { useAttempt } from '@/api/useAttempt'
import type { Login, NewTeacher, TeacherInfo } from '@/protocol/types'

/** Who is signed in as a teacher in this browser. */
export const useTeacher = defineStore('teacher', () => {
  const teacher = shallowRef<TeacherInfo>()
  const asked = shallowRef(false)
  const { busy, reason, attempt } = useAttempt()
  const name = computed(() => teacher.value?.name)

  /** Not being signed in is an answer, not a failure. */
  const ask = () =>
    attempt(async () => {
      try {
        teacher.value = await whoAmI()
      } catch (error) {
        if (!(error instanceof ApiError) || error.reason !== 'NOT_SIGNED_IN') throw error
        teacher.value = undefined
      }
      asked.value = true
    })

  const enter = (login: Login) =>
    attempt(async () => {
      teacher.value = await signIn(login)
      asked.value = true
    })

  const create = (kind: 'first' | 'invited', account: NewTeacher) =>
    attempt(async () => {
      teacher.value = await becomeTeacher(kind, account)
      asked.value = true
    })

  const leave = () =>
    attempt(async () => {
      await signOut()
      teacher.value = undefined
    })

  return { teacher, asked, name, busy, reason, ask, enter, create, leave }
})
