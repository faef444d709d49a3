import { describe, expect, it } from 'vitest'
import en from '@/i18n/locales/en'
import chinese from '@/i18n/locales/zh-CN'

interface Tree {
  readonly [name: string]: string | Tree
}

function texts(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value]] : texts(value, `${path}${name}.`),
  )
}

const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort()

describe('the two languages', () => {
  const english = new Map(texts(en))
  const inChinese = new Map(texts(chinese))

  it('have the same texts', () => {
    expect([...inChinese.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it.each([...english.keys()])('%s takes the same values', (key) => {
    expect(placeholders(inChinese.get(key) ?? '')).toEqual(placeholders(english.get(key) ?? ''))
  })

  it('leave no text empty, and no English in place of Chinese', () => {
    for (const [key, text] of inChinese) expect(text, key).toMatch(/\p{Script=Han}/u)
    for (const [key, text] of english) expect(text, key).toMatch(/\S/)
  })
})
