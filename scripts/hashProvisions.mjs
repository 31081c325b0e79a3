// Recomputes the hash of every verified provision from the official texts: `node scripts/hashProvisions.mjs --texts <dir>
// [--write] [rules/<pack>...]`. Without `--write` it only checks. Exit 1 on findings. See docs/law-texts.md.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { filesBelow } from './lib/filesBelow.mjs'
import { root } from './lib/paths.mjs'
import { provisionHashes } from './lib/provisionHashes.mjs'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { texts: { type: 'string' }, write: { type: 'boolean', default: false } },
})
if (values.texts === undefined) {
  console.error('say where the official texts are: --texts <dir>')
  process.exit(2)
}

const folders = positionals.length > 0 ? positionals.map((folder) => folder.replace(/\/+$/, '')) : ['rules']
const files = folders.flatMap(filesBelow).filter((file) => /(?:^|\/)law\/[^/]+\.ya?ml$/.test(file))
let findings = 0
let checked = 0
for (const file of files) {
  const result = held(file)
  for (const line of result.findings) console.log(`${file}: ${line}`)
  for (const line of result.notes) console.log(`note  ${file}: ${line}`)
  findings += result.findings.length
  checked += result.checked
}
console.log(`${files.length} instruments, ${checked} provisions as in the official texts, ${findings} findings`)
process.exitCode = findings === 0 && files.length > 0 ? 0 : 1

/** What a file says against its text; with `--write`, what it says once its hashes are filled in. */
function held(file) {
  const text = textOf(basename(file).replace(/\.ya?ml$/, ''))
  const source = readFileSync(join(root, file), 'utf8')
  const result = provisionHashes(source, text)
  if (!values.write || result.source === source) return result
  for (const line of result.findings) console.log(`wrote ${file}: ${line}`)
  writeFileSync(join(root, file), result.source)
  return provisionHashes(result.source, text)
}

function textOf(instrument) {
  const path = join(values.texts, `${instrument}.md`)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}
