import { defineConfig } from 'vitest/config'

// The built studio and the ventanilla in a real Chromium. One file at a time: two browsers on two cores make each other miss their bars.
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['apps/*/e2e/**/*.e2e.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
  resolve: { conditions: ['@tanquian/source', 'module', 'node', 'development|production'] },
  ssr: { resolve: { conditions: ['@tanquian/source', 'module', 'node', 'development|production'] } },
})
