import { afterEach, expect, it } from 'vitest'
import { h, nextTick, ref } from 'vue'
import { createApp } from '@/app/renderer'

const text = ref<string | string[]>('Day 1')
const host = document.createElement('div')
const app = createApp(() =>
  h('p', Array.isArray(text.value) ? text.value.map((each) => h('b', each)) : text.value),
)

async function say(next: string | string[]) {
  text.value = next
  await nextTick()
  return host.innerHTML
}

afterEach(() => {
  app.unmount()
})

it('keeps the node of a text that changes, and clears it for what is no text', async () => {
  app.mount(host)
  const node = host.querySelector('p')?.firstChild
  expect(await say('Day 2')).toBe('<p>Day 2</p>')
  expect(host.querySelector('p')?.firstChild).toBe(node)
  expect(await say('')).toBe('<p></p>')
  expect(host.querySelector('p')?.childNodes).toHaveLength(0)
  expect(await say('Day 3')).toBe('<p>Day 3</p>')
  expect(await say(['a', 'b'])).toBe('<p><b>a</b><b>b</b></p>')
  expect(await say('Day 4')).toBe('<p>Day 4</p>')
})
