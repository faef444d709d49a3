import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('src/theme/tokens.css', 'utf8')

function tokens(selector: string): Map<string, string> {
  const start = css.indexOf(`${selector} {`)
  const block = css.slice(start, css.indexOf('\n}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*(#[\da-f]{6});/g)].map(([, name, hex]) => [String(name), String(hex)]),
  )
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['bg', 'surface', 'surface-raised', 'surface-hover']
const SOFT = [
  'gain',
  'loss',
  'warn',
  'accent',
  'stage-prospect',
  'stage-formation',
  'stage-stable',
  'stage-decline',
]
const SERIES = Array.from({ length: 8 }, (_, i) => `series-${String(i + 1)}`)

const readable: [string, string][] = [
  ...['text', 'text-soft', 'text-faint', 'accent', 'gain', 'loss', 'warn'].flatMap((ink) =>
    GROUNDS.map((ground): [string, string] => [ink, ground]),
  ),
  ...SOFT.map((name): [string, string] => [name, `${name}-soft`]),
  ['text', 'accent-soft'],
  ['text-soft', 'surface-sunken'],
  ['text-faint', 'surface-sunken'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
]
const visible = [...SERIES, 'border-strong', 'focus'].map((name): [string, string] => [name, 'surface'])

describe.each([':root', ':root.dark'])('%s meets WCAG AA', (selector) => {
  const colours = tokens(selector)
  const ratio = (a: string, b: string) => contrast(colours.get(a) ?? '', colours.get(b) ?? '')

  it.each(readable)('text %s on %s', (ink, ground) => {
    expect(ratio(ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(visible)('shape %s on %s', (shape, ground) => {
    expect(ratio(shape, ground)).toBeGreaterThanOrEqual(3)
  })
})
