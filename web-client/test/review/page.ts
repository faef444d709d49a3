import { mount } from '@vue/test-utils'
import { createMemoryHistory, createRouter } from 'vue-router'
import { computed, defineComponent, h, type Component } from 'vue'
import { i18n } from '@/i18n'
import { provideReviewed } from '@/pages/review/useReviewed'
import type { FirmReviewAnswer } from '@/protocol/reviews'
import { undrawn } from '../support/charts'

/** A part of the review page, with the review around it and the address above it. */
export async function shown(
  part: Component,
  props: object,
  answer: FirmReviewAnswer,
  address = '/room/ABC123/review',
) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/room/:code/review/:section?', name: 'desk.review', component: { render: () => null } },
    ],
  })
  await router.push(address)
  const around = defineComponent({
    setup() {
      provideReviewed(computed(() => answer))
      return () => h(part, props)
    },
  })
  return {
    router,
    page: mount(around, { global: { plugins: [i18n, router], stubs: undrawn } }),
  }
}
