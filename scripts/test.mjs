// `npm test`: from a fresh clone to one line, `N passed, N failed`. Every step runs, so that everything is seen at once.
import { basename } from 'node:path'
import { build } from './lib/build.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { mutatePack } from './lib/mutatePack.mjs'
import { plumbline } from './lib/plumbline.mjs'
import { runNode } from './lib/run.mjs'
import { runTool } from './lib/runTool.mjs'
import { runVitest } from './lib/runVitest.mjs'
import { mustStep, step } from './lib/step.mjs'
import { summary, tally } from './lib/tally.mjs'
import { testRulePack } from './lib/testRulePack.mjs'
import { testedPacks } from './lib/workspace.mjs'

await mustStep('install', ensureInstalled)
await mustStep('build', build)

const steps = [
  [
    'lint and format',
    () => runTool('@biomejs/biome', 'biome', ['check', '.', '--error-on-warnings', '--max-diagnostics=none']),
  ],
  ['types of tests', () => runTool('typescript', 'tsc', ['-p', 'tests'])],
  ['dependencies', () => runNode('scripts/checkDependencies.mjs')],
  ['repository', () => runNode('scripts/checkRepo.mjs')],
  ['packages', () => runNode('scripts/checkPackages.mjs')],
  ['API documentation', () => runTool('typedoc', 'typedoc', ['--emit', 'none'])],
  ['layout of rules', () => plumbline(['fmt', '--check', 'rules'])],
  ['tests', runVitest],
  ...testedPacks().flatMap((pack) => [
    [`check ${basename(pack)}`, () => plumbline(['check', pack])],
    [`test ${basename(pack)}`, () => testRulePack(pack)],
  ]),
  // The other packs take minutes: `npm run mutate`.
  ['mutate cn-shanghai', () => mutatePack('rules/cn-shanghai')],
]

const results = []
for (const [name, work] of steps) results.push(await step(name, work))

const total = tally(results)
for (const name of total.skipped) console.log(`skipped  ${name}`)
for (const { file, seconds } of total.slow) console.log(`slow     ${file}  ${seconds} s`)
console.log(summary(total))
process.exitCode = total.failed === 0 ? 0 : 1
