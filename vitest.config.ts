import { existsSync, readdirSync } from 'node:fs'
import { defineConfig } from 'vitest/config'

// One process for every package: starting vitest ten times would cost more than the tests.
// The condition makes packages resolve to each other's source, so nothing has to be built first.
const conditions = ['@tanquian/source']

const folders = [...readdirSync('packages').map((name) => `packages/${name}`), 'apps/studio'].filter((folder) =>
  existsSync(`${folder}/package.json`),
)

export default defineConfig({
  test: {
    passWithNoTests: true,
    projects: [
      { test: { name: 'scripts', include: ['scripts/**/*.test.mjs'] } },
      ...folders.map((folder) => ({
        root: folder,
        resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] },
        ssr: {
          resolve: {
            conditions: [...conditions, 'module', 'node', 'development|production'],
            externalConditions: ['node'],
          },
        },
        test: {
          name: folder.replace(/^.*\//, ''),
          environment: 'node',
          include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}'],
          testTimeout: 20_000,
        },
      })),
    ],
  },
})
