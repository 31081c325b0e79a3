// The main job: every case of `examples/` decided under its rules, the way a reader at a terminal would ask for it.
// One process for all of them, so that it takes seconds; needs an installed and built workspace.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { examples } from './lib/examples.mjs'
import { root } from './lib/paths.mjs'

const { main } = await import(pathToFileURL(join(root, 'packages/adapters/cli/dist/main.js')).href)
process.chdir(root)

/** A case that is short of facts is an answer like any other: 4 says so. */
const answered = new Set([0, 4])
const bold = (text) => (process.stdout.hasColors?.() ? `\x1b[1m${text}\x1b[22m` : text)

const failed = []
const found = examples()
for (const { folder, title, pack, runs } of found) {
  console.log(`\n${bold(`■ ${title.zh} · ${title.en}`)}\n  ${folder}`)
  for (const { case: file, asOf, lang } of runs) {
    const args = ['decide', file, '--pack', join(pack, 'program.json')]
    if (asOf !== undefined) args.push('--as-of', asOf)
    if (lang !== undefined) args.push('--lang', lang)
    console.log(`\n${bold(`$ plumbline ${args.join(' ')}`)}\n`)
    const code = await main(args)
    if (!answered.has(code)) failed.push(`plumbline ${args.join(' ')} (exit ${code})`)
  }
}

const runs = found.reduce((sum, example) => sum + example.runs.length, 0)
console.log(`\n${runs - failed.length} of ${runs} runs answered, from ${found.length} examples`)
if (found.length === 0) failed.push('examples/ holds no example.yaml')
for (const line of failed) console.error(`failed: ${line}`)
process.exitCode = failed.length === 0 ? 0 : 1
