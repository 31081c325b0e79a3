// What must not be in the repository, and what must: no identity number of a person, no trace of the machine it was
// written on, links that lead somewhere, a line on file for every runtime dependency, one version for each rule pack.
import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { filesBelow } from './lib/filesBelow.mjs'
import { identityCards } from './lib/identityCard.mjs'
import { brokenLinks } from './lib/markdownLinks.mjs'
import { root } from './lib/paths.mjs'
import { codePackages, rulePacks } from './lib/workspace.mjs'

const textOf = (file) => readFileSync(join(root, file), 'utf8')
const files = filesBelow('.').filter((file) => !file.startsWith('docs/api/'))
const lockfile = 'pnpm-lock.yaml'

/** Folders of one machine, hosts of package registries and of their mirrors; built so that this file is clean itself. */
const traces = new RegExp(
  [
    `(?<![\\w./-])/(${['work', 'root', 'tmp', 'home', 'Users'].join('|')})/[\\w.]`,
    // A host that begins like a registry's or a package mirror's, whoever runs it.
    '\\b(registry|deb|mirrors?)\\.[a-z0-9-]+\\.(org|com|net|cn)\\b',
  ].join('|'),
  'g',
)

const complaints = [
  ...files.flatMap(personal),
  ...files.filter((file) => file !== lockfile).flatMap(foreign),
  ...files.filter((file) => file.endsWith('.md')).flatMap(brokenLinks),
  ...undecided(),
  ...rulePacks().flatMap(misversioned),
]
if (complaints.length > 0) console.log(complaints.join('\n'))
process.exitCode = complaints.length === 0 ? 0 : 1

function personal(file) {
  return identityCards(textOf(file)).map((number) => `${file}: \`${number}\` is valid as a citizen identity number`)
}

function foreign(file) {
  return [...textOf(file).matchAll(traces)].map(([trace]) => `${file}: \`${trace}\` belongs to one machine`)
}

/** Runtime dependencies whose line in the record is missing, or names other packages than those that have it. */
function undecided() {
  const record = 'docs/decisions/0002-runtime-dependencies.md'
  const rows = textOf(record).matchAll(/^\| `([^`]+)` \| ([^|]+) \|/gm)
  const recorded = Object.fromEntries([...rows].map(([, name, users]) => [name, users.trim()]))
  const actual = usersOfDependencies()
  return [...new Set([...Object.keys(recorded), ...Object.keys(actual)])]
    .filter((name) => recorded[name] !== actual[name])
    .map((name) => `${record}: \`${name}\` is used by ${actual[name] ?? 'no package'}, says package.json`)
}

/** A rule pack says its version twice: to the engine, and to the registry. */
function misversioned(folder) {
  const { version } = JSON.parse(textOf(`${folder}/package.json`))
  const inPack = /^version: *['"]?([\w.-]+)/m.exec(textOf(`${folder}/pack.yaml`))?.[1]
  return inPack === version ? [] : [`${folder}/pack.yaml: version ${inPack}, but package.json says ${version}`]
}

/** For each runtime dependency, the packages that have it: `schema, pack`. */
function usersOfDependencies() {
  const users = {}
  for (const { folder, manifest } of codePackages()) {
    for (const name of Object.keys(manifest.dependencies ?? {}).filter((name) => !name.startsWith('@plumbline/'))) {
      users[name] = [...(users[name] ?? []), basename(folder)]
    }
  }
  return Object.fromEntries(Object.entries(users).map(([name, list]) => [name, list.sort().join(', ')]))
}
