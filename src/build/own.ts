/** What a build writes: the dataset, the files beside it, and its staging folder. None of it is an input of the same build. */
import { realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { sidecarsOf } from '../write/target.js'
import type { BuildSettings } from './options.js'
import { stagingOf } from './staging.js'

/** Tells of a path whether it is, or is in, what the build writes, whatever links lead there. */
export function ownPaths({ out, plan }: Pick<BuildSettings, 'out' | 'plan'>): (path: string) => boolean {
  const folders = new Map<string, string>()

  /** Links lead to folders here, but the last name is taken as it is: it need not stand there yet. */
  function placeOf(path: string): string {
    const whole = resolve(path)
    const folder = dirname(whole)
    const known = folders.get(folder) ?? realPath(folder)
    folders.set(folder, known)
    return join(known, basename(whole))
  }

  const { to } = plan.write
  const own = new Set([out, stagingOf(out).folder, ...Object.values(sidecarsOf(resolve(out), to))].map(placeOf))
  return (path) => isWithin(placeOf(path), own) || isWithin(realPath(path), own)
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    // Nothing stands there, or a link that leads nowhere.
    return resolve(path)
  }
}

function isWithin(path: string, places: ReadonlySet<string>): boolean {
  let at = path
  while (!places.has(at)) {
    const above = dirname(at)
    if (above === at) return false
    at = above
  }
  return true
}
