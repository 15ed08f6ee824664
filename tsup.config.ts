import { defineConfig } from 'tsup'

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    plugin: 'src/plugin.ts',
    // The writers, and the engine on top of them.
    write: 'src/build/index.ts',
    // Loaded by name, beside the others: the threads in which the engine makes its parts.
    worker: 'src/build/worker.ts',
    cli: 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'node20',
  dts: { entry: { index: 'src/index.ts', plugin: 'src/plugin.ts', write: 'src/build/index.ts' } },
  clean: true,
  sourcemap: false,
  // The JSON Schema is made from the built schema itself, so that it cannot say anything else.
  onSuccess: 'node dist/cli.js schema > dist/schema.json',
})
