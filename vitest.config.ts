import { defineConfig } from 'vitest/config'

// `css` so that a style sheet is what it says, and not left empty, where it is read as text.
export default defineConfig({ test: { include: ['test/**/*.test.ts'], testTimeout: 120_000, css: true } })
