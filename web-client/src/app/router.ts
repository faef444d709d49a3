import { createRouter, createWebHistory } from 'vue-router'
import { deskRoutes } from '@/pages/desk/pages'
import JoinPage from '@/pages/join/JoinPage.vue'
import { teachRoutes } from '@/pages/teach/routes'

/** Only the door is in the first download; every other page comes when somebody goes there. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', redirect: { name: 'join' } },
    { path: '/join/:code?', name: 'join', component: JoinPage },
    {
      path: '/room/:code',
      component: () => import('@/pages/desk/DeskPage.vue'),
      props: true,
      children: [
        ...deskRoutes,
        { path: 'podium', name: 'desk.podium', component: () => import('@/pages/podium/PodiumPage.vue') },
      ],
    },
    ...teachRoutes,
    {
      path: '/screen/:code',
      name: 'screen',
      component: () => import('@/pages/screen/ScreenPage.vue'),
      props: true,
    },
    { path: '/:rest(.*)*', component: () => import('@/pages/NotFoundPage.vue') },
  ],
})
