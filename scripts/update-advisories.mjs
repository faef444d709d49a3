#!/usr/bin/env node
// Renews security/advisories.json from osv.dev: everything it knows of the packages in the bills of materials, at any version.
// Needs the internet and a build (mvn package) before it; the check itself needs neither.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const OSV = 'https://api.osv.dev/v1'
const home = dirname(import.meta.dirname)
const file = join(home, 'security/advisories.json')

const purls = [
  'server/target/classes/META-INF/sbom/bidfair.cdx.json',
  'web-client/target/classes/META-INF/sbom/bidfair-web-client.cdx.json',
].flatMap((sbom) => JSON.parse(readFileSync(join(home, sbom), 'utf8')).components.map(({ purl }) => purl))
const packages = [...new Set(purls.map((purl) => purl.replace(/@[^@]*$/, '')))].filter(
  (purl) => !purl.startsWith('pkg:maven/bidfair/'),
)

const ids = new Set(known().map(({ id }) => id))
for (const purl of packages) {
  for (let page = ''; page !== undefined; ) {
    const answer = await ask('query', { package: { purl }, ...(page && { page_token: page }) })
    answer.vulns?.forEach(({ id }) => ids.add(id))
    page = answer.next_page_token
  }
}

const advisories = []
for (const id of [...ids].sort()) advisories.push(brief(await ask(`vulns/${id}`)))
writeFileSync(file, `[\n${advisories.map((each) => `  ${JSON.stringify(each)}`).join(',\n')}\n]\n`)
console.log(`${packages.length} packages, ${advisories.length} advisories; look at them with git diff ${file}`)

function known() {
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** What the check reads of an advisory. */
function brief({ id, aliases = [], summary, details = '', withdrawn, affected = [] }) {
  return {
    id,
    aliases,
    summary: summary ?? details.split('\n')[0],
    ...(withdrawn && { withdrawn }),
    affected: affected
      .filter(({ package: about }) => ['Maven', 'npm'].includes(about?.ecosystem))
      .map(({ package: { ecosystem, name }, ranges = [], versions }) => ({
        package: { ecosystem, name },
        ranges: ranges.map(({ type, events }) => ({ type, events })),
        ...(ranges.length === 0 && { versions }),
      })),
  }
}

async function ask(path, body) {
  const response = await fetch(`${OSV}/${path}`, body && { method: 'POST', body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`osv.dev answered ${response.status} to ${path}`)
  return response.json()
}
