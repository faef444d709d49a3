// What Maven calls: `build.mjs` installs and builds what changed into target/classes/web,
// `build.mjs check` lints, type-checks and tests.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { sbom } from './sbom.mjs'

const OUTPUT = 'target/classes/web'
const SBOM = 'target/classes/META-INF/sbom/bidfair-web-client.cdx.json'
const INSTALLED = 'node_modules/.bidfair-lock-hash'
const BUILT = 'target/web-sources-hash'
const TEST_RESULT = 'target/vitest.json'
const SOURCES = [
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'vite.config.ts',
  'index.html',
  'public',
  'src',
]

process.chdir(import.meta.dirname ?? dirname(process.argv[1]))
requireNode(20, 19)
install()
if (process.argv[2] === 'check') check()
else build()

function requireNode(major, minor) {
  const [haveMajor, haveMinor] = process.versions.node.split('.').map(Number)
  if (haveMajor > major || (haveMajor === major && haveMinor >= minor)) return
  stop(
    `Node ${major}.${minor} or newer is needed to build the web client, and this is ${process.versions.node}.`,
  )
}

function install() {
  const wanted = hashOf(['package-lock.json'])
  if (recorded(INSTALLED) === wanted) return
  run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error')
  record(INSTALLED, wanted)
}

function build() {
  record(SBOM, sbom(readFileSync('package-lock.json', 'utf8')))
  const wanted = hashOf(SOURCES)
  if (recorded(BUILT) === wanted && existsSync(join(OUTPUT, 'index.html'))) return
  run('npx', '--no-install', 'vite', 'build', '--outDir', OUTPUT, '--emptyOutDir', '--logLevel', 'warn')
  record(BUILT, wanted)
}

function check() {
  run('npm', 'run', '--silent', 'lint')
  run('npm', 'run', '--silent', 'typecheck')
  run(
    'npm',
    'run',
    '--silent',
    'test',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${TEST_RESULT}`,
  )
  const result = JSON.parse(readFileSync(TEST_RESULT, 'utf8'))
  console.log(
    `Tests run: ${result.numTotalTests}, Failures: ${result.numFailedTests}, ` +
      `Skipped: ${result.numPendingTests} (web client)`,
  )
}

function hashOf(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap(filesUnder))
    hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesUnder(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesUnder(join(path, name)))
}

function recorded(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

function record(file, hash) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, hash)
}

function run(command, ...args) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' })
  if (error) stop(`${command} could not be started: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

function stop(message) {
  console.error(message)
  process.exit(1)
}
