/** What comes with the package: few dependencies, each used and told of, none of which runs anything when installed. */
import { readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string) => readFileSync(`${root}${file}`, 'utf8')

interface Locked {
  dev?: boolean
  hasInstallScript?: boolean
  resolved?: string
  integrity?: string
  optional?: boolean
}
const manifest = JSON.parse(read('package.json')) as Record<
  'dependencies' | 'peerDependencies' | 'peerDependenciesMeta' | 'scripts',
  Record<string, unknown>
>
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
const locked = Object.entries(packages).filter(([path]) => path !== '')
const shipped = locked.filter(([, { dev }]) => dev !== true)
const dependencies = Object.keys(manifest.dependencies)
/** Not installed unless they are asked for. */
const optional = Object.keys(manifest.peerDependenciesMeta)

/** `from 'zod'`, `import('mdast')`, `import 'zod'`, `onDemand('saxes')` of built code and declarations. */
const IMPORT =
  /^(?:import\b|export\b|\}).*?["']([^."'][^"']*)["'];?$|\b(?:import|onDemand)\(["']([^."'][^"']*)["']\)/gmu
const PACKAGE = /^(?:@[^/]+\/)?[^/]+/u

describe('dependencies', () => {
  test('run nothing when they are installed', () => {
    expect(shipped.length).toBeGreaterThan(dependencies.length)
    expect(shipped.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => path)).toEqual([])
    // The check can fail: tools of the build do have such scripts.
    expect(locked.some(([, { hasInstallScript }]) => hasInstallScript)).toBe(true)
    for (const script of ['preinstall', 'install', 'postinstall', 'prepare']) {
      expect(manifest.scripts).not.toHaveProperty(script)
    }
  })

  test.each(['package-lock.json', 'bench/package-lock.json'])(
    'are pinned by hash in %s, wherever they come from',
    (file) => {
      const entries = Object.entries((JSON.parse(read(file)) as { packages: Record<string, Locked> }).packages)
      for (const [path, { integrity, resolved, dev, optional }] of entries.filter(([name]) => name !== '')) {
        // Tools for platforms whose packages the registry at hand did not have when the file was made.
        if (dev && optional) continue
        expect(integrity, path).toMatch(/^sha512-/u)
        expect(resolved, path).toBeUndefined()
      }
    },
  )

  test('are those that the built code and its declarations import, and no others', () => {
    const imported = new Set<string>()
    for (const file of readdirSync(`${root}dist`).filter((name) => /\.(?:js|d\.ts)$/u.test(name))) {
      for (const [, first, second] of read(`dist/${file}`).matchAll(IMPORT)) {
        const name = first ?? second ?? ''
        if (!isBuiltin(name) && /^[@\w][\w./-]*$/u.test(name)) imported.add(PACKAGE.exec(name)?.[0] ?? '')
      }
    }
    // Types alone.
    if (imported.delete('mdast')) imported.add('@types/mdast')
    expect([...imported].sort()).toEqual([...dependencies, ...optional].sort())
  })

  test('are all there is: what else is imported is optional, for whoever wants it', () => {
    expect(Object.keys(manifest.peerDependencies)).toEqual(optional)
    for (const name of optional) {
      expect(manifest.peerDependenciesMeta[name]).toEqual({ optional: true })
      expect(packages[`node_modules/${name}`]?.dev, name).toBe(true)
    }
    // Declarations would need them installed.
    for (const file of readdirSync(`${root}dist`).filter((name) => name.endsWith('.d.ts'))) {
      expect(read(`dist/${file}`), file).not.toMatch(/(?:from|import\() ?["'](?:bullmq|ioredis)["']/u)
    }
  })

  test('are told of in the README, each with its size and what it is for', () => {
    const readme = read('README.md')
    for (const name of dependencies)
      expect(readme, name).toMatch(new RegExp(`\\| \`${name}\` +\\| +[\\d,.]+ +\\| \\w`, 'u'))
    expect(readme).toContain(`${shipped.length} packages`)
  })
})
