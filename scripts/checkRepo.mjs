// What must not be in the repository, and what must: no identity number of a person, no trace of the machine it was
// written on, a decision on file for every runtime dependency, and links that lead somewhere.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesBelow } from './lib/filesBelow.mjs'
import { identityCards } from './lib/identityCard.mjs'
import { brokenLinks } from './lib/markdownLinks.mjs'
import { root } from './lib/paths.mjs'
import { codePackages } from './lib/workspace.mjs'

const textOf = (file) => readFileSync(join(root, file), 'utf8')
const files = filesBelow('.').filter((file) => !file.startsWith('docs/api/'))
const lockfile = 'pnpm-lock.yaml'

/** Folders of one machine, hosts of package registries and of their mirrors; built so that this file is clean itself. */
const traces = new RegExp(
  [
    `(?<![\\w./-])/(${['work', 'root', 'tmp', 'home', 'Users'].join('|')})/[\\w.]`,
    ['registry', '(npmjs|yarnpkg|npmmirror)'].join('\\.'),
    ['deb', 'debian'].join('\\.'),
  ].join('|'),
  'g',
)

const complaints = [
  ...files.flatMap(personal),
  ...files.filter((file) => file !== lockfile).flatMap(foreign),
  ...files.filter((file) => file.endsWith('.md')).flatMap(brokenLinks),
  ...undecided(),
]
if (complaints.length > 0) console.log(complaints.join('\n'))
process.exitCode = complaints.length === 0 ? 0 : 1

function personal(file) {
  return identityCards(textOf(file)).map((number) => `${file}: \`${number}\` is valid as a citizen identity number`)
}

function foreign(file) {
  return [...textOf(file).matchAll(traces)].map(([trace]) => `${file}: \`${trace}\` belongs to one machine`)
}

/** Runtime dependencies that no record under `docs/decisions` names in code marks. */
function undecided() {
  const decided = filesBelow('docs/decisions').map(textOf).join('\n')
  const names = codePackages().flatMap(({ manifest }) => Object.keys(manifest.dependencies ?? {}))
  return [...new Set(names)]
    .filter((name) => !name.startsWith('@plumbline/') && !decided.includes(`\`${name}\``))
    .map((name) => `docs/decisions: no line says why \`${name}\` is a dependency`)
}
