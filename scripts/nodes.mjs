/**
 * The built package under each release of Node that it supports, in several locales and time zones:
 *
 *   npm run build && node scripts/nodes.mjs [22 24.9.0 …]
 *
 * Each Node comes from the registry as a package of the platform, without an install script, into a temporary folder.
 * Under each run the tests (the packed package, the laws, reading, writing in every format), and the fixtures are parsed
 * in three locales and two time zones, which must give the same bytes everywhere.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const RELEASES = ['20.19.0', '20', '22.13.0', '22', '24', '26']
/** Turkish, in which "I" is no capital of "i", among them; what a machine has not installed, ICU has. */
const LOCALES = ['C', 'en_GB.UTF-8', 'tr_TR.UTF-8']
const ZONES = ['Europe/London', 'Pacific/Auckland']
/** The tests that depend on Node: not those of a browser, of the whole corpus, or of speed. */
const SUITE = [
  'test/package',
  'test/fixtures',
  'test/laws',
  'test/parts',
  'test/plugin',
  'test/extract/phrases',
  'test/read',
  'test/write',
]

const root = fileURLToPath(new URL('..', import.meta.url))
const releases = process.argv.length > 2 ? process.argv.slice(2) : RELEASES
const folder = mkdtempSync(join(tmpdir(), 'wrans-nodes-'))
process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130))

const platform = { win32: 'win' }[process.platform] ?? process.platform
const hashes = new Map()
let failures = 0

for (const release of releases) {
  const node = nodeOf(release)
  if (node === null) {
    failures += 1
    continue
  }
  const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' })
  const version = stdout.trim()
  const places = LOCALES.flatMap((locale) => ZONES.map((zone) => [locale, zone]))
  for (const [locale, zone] of places) fixtures(node, version, locale, zone)
  if (node !== process.execPath) suite(node, version)
}
report()
process.exitCode = failures > 0 || hashes.size !== 1 ? 1 : 0

/** The Node of a release: the one that runs this, or one from the registry; null where there is none. */
function nodeOf(release) {
  if (process.version === `v${release}` || process.version.startsWith(`v${release}.`)) return process.execPath
  const home = join(folder, release)
  const name = `node-${platform}-${process.arch}`
  const flags = [
    '--prefix',
    home,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel=error',
    '--prefer-offline',
  ]
  const { status, stderr } = spawnSync('npm', ['install', ...flags, `${name}@${release}`], { encoding: 'utf8' })
  const node = join(home, 'node_modules', name, 'bin', 'node')
  if (status === 0 && existsSync(node)) return node
  console.log(`node ${release}: could not be installed\n${stderr}`)
  return null
}

/** What the fixtures become, as one hash. */
function fixtures(node, version, locale, zone) {
  const env = { ...process.env, LANG: locale, LC_ALL: locale, TZ: zone }
  const { status, stdout, stderr } = spawnSync(node, [join(root, 'scripts/nodes-fixtures.mjs')], {
    env,
    maxBuffer: 1024 ** 3,
  })
  if (status !== 0) {
    failures += 1
    console.log(`node ${version}, ${locale}, ${zone}: FAILED\n${stderr}`)
    return
  }
  const [told, ...records] = stdout.toString().split('\n')
  const hash = createHash('sha256').update(records.join('\n')).digest('hex')
  hashes.set(hash, [...(hashes.get(hash) ?? []), `node ${version}, ${zone}, ${told}`])
}

/** Runs the tests under that Node. */
function suite(node, version) {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...SUITE]
  const { status, stdout, stderr } = spawnSync(node, args, { cwd: root, encoding: 'utf8' })
  const counts = /Tests .*$/mu.exec(stdout)?.[0] ?? ''
  console.log(`node ${version}: ${status === 0 ? counts : `FAILED\n${stdout}${stderr}`}`)
  if (status !== 0) failures += 1
}

function report() {
  if (hashes.size === 1) {
    const [[hash, runs]] = hashes
    console.log(
      `the same bytes (sha256 ${hash.slice(0, 16)}…) of every fixture in ${runs.length} runs:\n  ${runs.join('\n  ')}`,
    )
    return
  }
  console.log('DIFFERENT bytes of the same fixtures:')
  for (const [hash, runs] of hashes) console.log(`${hash.slice(0, 16)}…\n  ${runs.join('\n  ')}`)
}
