// The bill of materials of what the built pages may hold: the runtime packages of package-lock.json, as CycloneDX.
import { createHash } from 'node:crypto'

/** @returns the document as text, the same for the same lock file */
export function sbom(lockFile) {
  const { name, version, packages } = JSON.parse(lockFile)
  const components = Object.entries(packages)
    .filter(([path, entry]) => path !== '' && !entry.dev && !entry.devOptional && !entry.optional)
    .map(([path, entry]) =>
      component(path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length), entry),
    )
  const unique = [...new Map(components.map((each) => [each['bom-ref'], each])).values()]
  return `${JSON.stringify(
    {
      bomFormat: 'CycloneDX',
      specVersion: '1.6',
      serialNumber: `urn:uuid:${uuid(lockFile)}`,
      version: 1,
      metadata: { component: { type: 'application', name, version } },
      components: unique.sort((a, b) => (a.purl < b.purl ? -1 : 1)),
    },
    undefined,
    2,
  )}\n`
}

function component(fullName, { version, license, integrity }) {
  const purl = `pkg:npm/${fullName.replace('@', '%40')}@${version}`
  const [group, name] = fullName.startsWith('@') ? fullName.split('/') : [undefined, fullName]
  return {
    type: 'library',
    'bom-ref': purl,
    ...(group && { group }),
    name,
    version,
    ...(license && { licenses: [{ license: { id: license } }] }),
    ...(integrity && { hashes: [hash(integrity)] }),
    purl,
  }
}

function hash(integrity) {
  const [algorithm, base64] = integrity.split('-')
  return { alg: algorithm.replace('sha', 'SHA-'), content: Buffer.from(base64, 'base64').toString('hex') }
}

function uuid(text) {
  const hex = createHash('sha256').update(text).digest('hex')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
