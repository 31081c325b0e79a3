// The main job: every case of `examples/` decided under its rules, the way a reader at a terminal would ask for it.
// One process for all of them, so that it takes seconds; needs an installed and built workspace.
//
//   npm start                      every run in brief, the first of each example in both languages
//   npm start -- --full            with every condition, step and remedy
//   npm start -- --lang zh         every run in one language
//   npm start -- 03                only examples whose folder holds the text
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { examples } from './lib/examples.mjs'
import { root } from './lib/paths.mjs'

const { values, positionals } = parseArgs({
  options: { lang: { type: 'string' }, full: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const { main } = await import(pathToFileURL(join(root, 'packages/adapters/cli/dist/main.js')).href)
process.chdir(root)

const undetermined = 4
const bold = (text) => (process.stdout.hasColors?.() ? `\x1b[1m${text}\x1b[22m` : text)

const found = examples().filter(({ folder }) => positionals.every((text) => folder.includes(text)))
const done = []
for (const example of found) {
  console.log(`\n${bold(`■ ${example.title.zh} · ${example.title.en}`)}\n  ${example.folder}`)
  for (const run of example.runs) {
    console.log(`\n${bold(`▶ ${run.title.zh} · ${run.title.en}`)}`)
    for (const lang of languagesOf(run, example)) done.push(await decide(run, example, lang))
  }
}

const failed = done.filter(({ code }) => code !== 0 && code !== undetermined)
const open = done.filter(({ code }) => code === undetermined)
console.log(`\n${done.length - failed.length} answered, ${open.length} of them undetermined for want of facts`)
for (const { command, code } of failed) console.error(`failed, exit code ${code}: ${command}`)
if (found.length === 0) console.error('failed: no example of that name')
process.exitCode = found.length > 0 && failed.length === 0 ? 0 : 1

function languagesOf(run, { runs }) {
  const one = values.lang ?? run.lang
  if (one !== undefined) return [one]
  return run === runs[0] ? ['zh', 'en'] : [undefined]
}

async function decide(run, { pack }, lang) {
  const program = join(pack, 'program.json')
  const args = [run.command ?? 'decide', run.case, ...(run.rule === undefined ? [] : [run.rule])]
  // The laboratory of invented law ships no program.
  args.push('--pack', existsSync(program) ? program : pack)
  if (run.asOf !== undefined) args.push('--as-of', run.asOf)
  if (run.until !== undefined) args.push('--until', run.until)
  if (lang !== undefined) args.push('--lang', lang)
  if (args[0] === 'decide' && !values.full) args.push('--brief')
  const command = `plumbline ${args.join(' ')}`
  console.log(`\n$ ${command}\n`)
  return { command, code: await main(args) }
}
