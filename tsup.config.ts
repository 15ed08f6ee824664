import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { defineConfig, type Options } from 'tsup'

type Plugin = NonNullable<Options['esbuildPlugins']>[number]

/** `import text from './file?raw'` gives a file as the text it holds, as it does in vitest. */
const raw: Plugin = {
  name: 'raw',
  setup(build) {
    build.onResolve({ filter: /\?raw$/ }, ({ path, importer }) => ({
      path: resolve(dirname(importer), path),
      namespace: 'raw',
    }))
    build.onLoad({ filter: /.*/, namespace: 'raw' }, async ({ path }) => ({
      contents: await readFile(path.slice(0, -'?raw'.length), 'utf8'),
      loader: 'text',
    }))
  },
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    plugin: 'src/plugin.ts',
    view: 'src/view/index.ts',
    // The writers, and the engine on top of them.
    write: 'src/build/index.ts',
    queue: 'src/queue/index.ts',
    // Loaded by name, beside the others: the threads in which the engine makes its parts.
    worker: 'src/build/worker.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'node20',
  dts: {
    entry: {
      index: 'src/index.ts',
      plugin: 'src/plugin.ts',
      view: 'src/view/index.ts',
      write: 'src/build/index.ts',
      queue: 'src/queue/index.ts',
    },
  },
  esbuildPlugins: [raw],
  clean: true,
  sourcemap: false,
  // The JSON Schema is made from the built schema itself, so that it cannot say anything else.
  onSuccess: 'node dist/cli.js schema > dist/schema.json',
})
