// `npm start`: from a fresh clone to explained decisions.
import { build } from './lib/build.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { runNode } from './lib/run.mjs'
import { mustStep } from './lib/step.mjs'

await mustStep('install', ensureInstalled)
await mustStep('build', build)
const { code } = await runNode('scripts/mainJob.mjs', process.argv.slice(2), { show: true })
process.exitCode = code
