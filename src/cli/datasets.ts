/** What the commands that look at datasets have in common. */

/** Looks at each dataset; one that cannot be read is told of, and the others are still looked at. */
export async function eachDataset(paths: readonly string[], look: (path: string) => Promise<boolean>): Promise<number> {
  let ok = true
  for (const path of paths) {
    try {
      ok = (await look(path)) && ok
    } catch (error) {
      // What nobody foresaw is shown with its stack.
      if ((error as NodeJS.ErrnoException).code === undefined) throw error
      ok = false
      process.stderr.write(`wrans: ${(error as Error).message}\n`)
    }
  }
  return ok ? 0 : 1
}

/** A count for people: "1,234". */
export function number(count: number): string {
  return count.toLocaleString('en-GB')
}

/** A count with what is counted: "1 part", "2 parts". */
export function counted(count: number, what: string): string {
  return `${number(count)} ${what}${count === 1 ? '' : 's'}`
}

/** Lines as text. */
export function list(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}
