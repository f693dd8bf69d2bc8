// npm run test:all: what `npm test` samples, whole: every template, example, format and brand with its pixels, its PDF and its
// text; two hundred deaths of the browser. It takes long: before a release, not before a commit.
import { run } from './run.mjs'

const env = { ...process.env, LIBRARY: 'all', DEATHS: process.env.DEATHS ?? '200' }
const { code } = await run(process.execPath, ['scripts/test.mjs', ...process.argv.slice(2)], { env })
process.exitCode = code
