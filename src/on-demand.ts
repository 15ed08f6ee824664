/** What few texts need is loaded and made with the first text that does: it takes longer to load than all the rest. */
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)

/** Makes a value when it is first asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

/**
 * A package, loaded when it is first asked for. Whether it is installed is seen to at once, so that no text is the first
 * to miss it; the error is Node's own, `MODULE_NOT_FOUND`.
 */
export function onDemand<Exports>(name: string): () => Exports {
  require.resolve(name)
  return once(() => require(name) as Exports)
}
