/** Why a build failed as a whole; a piece of an input that cannot be read is a reject instead. */
export type BuildErrorCode =
  | 'invalid-option'
  | 'no-inputs'
  | 'input-missing'
  | 'input-changed'
  | 'output-exists'
  | 'output-unwritable'
  | 'disk-full'
  | 'unfinished-build'
  | 'plan-differs'
  | 'plan-unreadable'
  | 'already-running'
  | 'shards-incomplete'
  | 'counts-differ'
  | 'worker-failed'
  | 'interrupted'

/** The error of a build: nothing stands under the final name, and what was done is kept for a resumed run. */
export class BuildError extends Error {
  readonly code: BuildErrorCode

  constructor(code: BuildErrorCode, message: string, cause?: unknown) {
    super(message, { cause })
    this.name = 'BuildError'
    this.code = code
  }
}

const FULL = new Set(['ENOSPC', 'EDQUOT', 'EFBIG'])
const UNWRITABLE = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR'])

/** The error of a build for an error of the file system; others are given back as they are. */
export function fromFileSystem(error: unknown, doing: string): unknown {
  const { code, path } = error as NodeJS.ErrnoException
  if (error instanceof BuildError || code === undefined) return error
  const where = path === undefined ? '' : ` (${path})`
  if (FULL.has(code)) return new BuildError('disk-full', `${doing}: no space left on the disk (${code})${where}`, error)
  if (UNWRITABLE.has(code)) return new BuildError('output-unwritable', `${doing}: ${code}${where}`, error)
  return error
}
