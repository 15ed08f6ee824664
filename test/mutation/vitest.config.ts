import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/mutation/all.ts'], setupFiles: ['test/mutation/limit.ts'], testTimeout: 20_000, css: true },
})
