import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import en from '@/i18n/locales/en/reasons'
import chinese from '@/i18n/locales/zh-CN/reasons'

const types = readFileSync('src/protocol/types.ts', 'utf8')

function members(union: string): string[] {
  const body = new RegExp(`export type ${union} =([^;]*?)(?=\\nexport|$)`).exec(types)?.[1] ?? ''
  return [...body.matchAll(/'(\w+)'/g)].map(([, name]) => String(name))
}

describe.each(['Rejection', 'Refusal'])('%s', (union) => {
  it('has names in the generated types', () => {
    expect(members(union).length).toBeGreaterThan(20)
  })

  it.each(members(union))('%s has a text in both languages', (name) => {
    expect(en).toHaveProperty(name)
    expect(chinese).toHaveProperty(name)
  })
})
