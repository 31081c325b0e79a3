// How long `plumbline check` takes, beside a plain parse of the same YAML files in the same run: on a busy machine the
// ratio means more than the milliseconds. Build first. `node scripts/bench/check.mjs [pack] [runs]`
import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))
const [pack = 'rules/cn-national', runs = '5'] = process.argv.slice(2)

/** A folder with a `pack.yaml` of its own is another pack, and is not read with the one around it. */
const yamlFiles = (folder, isInside = false) => {
  const entries = readdirSync(join(root, folder), { withFileTypes: true })
  if (isInside && entries.some(({ name }) => name === 'pack.yaml')) return []
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return yamlFiles(path, true)
    return path.endsWith('.yaml') ? [join(root, path)] : []
  })
}

const files = [...yamlFiles(pack), ...yamlFiles('rules/cn-limits')]
const plainParse = `
  import { readFileSync } from 'node:fs'
  import { parse } from 'yaml'
  for (const file of ${JSON.stringify(files)}) parse(readFileSync(file, 'utf8'))
`
const tasks = {
  'node alone': ['-e', ''],
  'plain yaml parse': ['--input-type=module', '-e', plainParse],
  'plumbline --help': [join(root, 'packages/adapters/cli/bin/plumbline.js'), 'check', '--help'],
  'plumbline check': [join(root, 'packages/adapters/cli/bin/plumbline.js'), 'check', pack],
}

const once = (args) => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return performance.now() - start
}

/** One of each in turn, so that what else the machine does weighs on all of them alike. */
const times = Object.fromEntries(Object.keys(tasks).map((name) => [name, []]))
for (let run = 0; run < Number(runs); run++)
  for (const [name, args] of Object.entries(tasks)) times[name].push(once(args))

const median = (list) => [...list].sort((left, right) => left - right)[Math.floor(list.length / 2)]
const reference = median(times['plain yaml parse'])
console.log(`${pack}, with the limits: ${files.length} files, ${runs} runs, medians`)
for (const [name, list] of Object.entries(times)) {
  const middle = median(list)
  console.log(
    `${name.padEnd(18)} ${middle.toFixed(0).padStart(6)} ms  ${(middle / reference).toFixed(2)} of the plain parse`,
  )
}
