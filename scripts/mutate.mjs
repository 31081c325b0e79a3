// `npm run mutate`: whether the sentences of every rule pack would notice a mistake in its rules, against the score that we
// promise. Minutes the first time; afterwards only what changed. `npm test` does it for the smallest pack alone.
import { build } from './lib/build.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { mutatePack } from './lib/mutatePack.mjs'
import { mustStep, step } from './lib/step.mjs'
import { rulePacks } from './lib/workspace.mjs'

await mustStep('install', ensureInstalled)
await mustStep('build', build)
for (const pack of rulePacks()) {
  const { code } = await step(`mutate ${pack}`, () => mutatePack(pack))
  if (code !== 0) process.exitCode = 1
}
