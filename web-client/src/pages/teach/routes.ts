import type { RouteLocationNormalized, RouteRecordRaw } from 'vue-router'
import { debriefRoutes } from '@/pages/debrief/routes'

const account = () => import('./AccountPage.vue')

/** A one-time link carries its token behind the #, where no log sees it. */
const byLink = (kind: 'first' | 'invited') => (route: RouteLocationNormalized) => ({
  kind,
  token: route.hash.slice(1),
})

export const teachRoutes: RouteRecordRaw[] = [
  { path: '/teach/first', component: account, props: byLink('first') },
  { path: '/teach/invited', component: account, props: byLink('invited') },
  {
    path: '/teach',
    component: () => import('./TeachPage.vue'),
    children: [
      { path: '', name: 'teach', component: () => import('./RoomsPage.vue') },
      { path: 'new', name: 'teach.new', component: () => import('./NewRoomPage.vue') },
    ],
  },
  {
    path: '/teach/room/:code',
    alias: '/teach/rooms/:code',
    component: () => import('@/pages/console/TeacherRoom.vue'),
    props: true,
    children: [
      { path: '', name: 'console', component: () => import('@/pages/console/ConsolePage.vue'), props: true },
      {
        path: '',
        component: () => import('@/pages/debrief/DebriefShell.vue'),
        props: true,
        children: debriefRoutes,
      },
    ],
  },
]
