import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import en from '@/i18n/locales/en'

interface Tree {
  readonly [name: string]: string | Tree
}

function paths(tree: Tree, path = ''): string[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? `${path}${name}` : paths(value, `${path}${name}.`),
  )
}

const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|vue)$/.test(file) && !file.includes('locales'))
  .map((file) => readFileSync(`src/${file}`, 'utf8'))
  .join('\n')

/** Paths as the sources write them: in full, or with parts that are known only when they run. */
const written = new Set([...sources.matchAll(/'(\w+(?:\.\w+)+)'/g)].map(([, path]) => path))
const patterns = [...sources.matchAll(/`(\w+\.(?:[\w.]|\$\{[^}`]*\})*)`/g)].map(
  ([, path = '']) => new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '\\w+')}$`),
)

it('keeps no text that nobody reads', () => {
  const unused = paths(en).filter(
    (path) => !written.has(path) && !patterns.some((pattern) => pattern.test(path)),
  )
  expect(unused).toEqual([])
})
