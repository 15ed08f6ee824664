import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    // A style sheet is what it says, and not left empty, where it is read as text.
    css: true,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      // The command and the threads run in processes of their own, which their tests start: nothing is counted there.
      exclude: ['src/cli/**', 'src/build/worker.ts', 'src/build/run-part.ts'],
      reporter: ['text-summary', 'html'],
      thresholds: { statements: 96, branches: 91, functions: 97, lines: 97 },
    },
  },
})
