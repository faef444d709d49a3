import type { RouteRecordRaw } from 'vue-router'

/** Under the room of a teacher. */
export const debriefRoutes: RouteRecordRaw[] = [
  {
    path: 'debrief',
    name: 'debrief',
    redirect: ({ params }) => ({ name: 'debrief.chapter', params: { ...params, slug: 'ranking' } }),
  },
  {
    path: 'debrief/patterns',
    name: 'debrief.patterns',
    component: () => import('./patterns/PatternsPage.vue'),
  },
  { path: 'debrief/home', name: 'debrief.home', component: () => import('./home/HomePage.vue') },
  {
    path: 'debrief/:slug',
    name: 'debrief.chapter',
    component: () => import('./ChapterPage.vue'),
    props: true,
  },
  {
    path: 'firms/:firm(\\d+)/review/:section(lost|money|fall|clients)?',
    name: 'debrief.firm',
    component: () => import('./FirmReviewPage.vue'),
    props: ({ params }) => ({ firm: Number(params['firm']) }),
  },
  { path: 'grades', name: 'grades', component: () => import('@/pages/grades/GradesPage.vue'), props: true },
]
