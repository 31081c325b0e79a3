// Keeps the direction of dependencies between packages, as manifests state it and as imports practise it, and keeps the
// pure packages pure.
import { isBuiltin } from 'node:module'
import { join } from 'node:path/posix'
import { calendarFolder, direction, pure } from './lib/direction.mjs'
import { filesBelow } from './lib/filesBelow.mjs'
import { impurities } from './lib/impurities.mjs'
import { importsOf, placeOf, sourceFile } from './lib/sourceFile.mjs'
import { codePackages } from './lib/workspace.mjs'

const shortName = (folder) => folder.slice('packages/'.length)
const packages = codePackages().map(({ folder, manifest }) => ({ folder, manifest, short: shortName(folder) }))
const ours = new Map(packages.map(({ manifest, short }) => [manifest.name, short]))

const complaints = packages.flatMap((one) => (one.short in direction ? complaintsAbout(one) : [noRow(one)]))
if (complaints.length > 0) console.log(complaints.join('\n'))
process.exitCode = complaints.length === 0 ? 0 : 1

function noRow({ folder }) {
  return `${folder}: has no row in scripts/lib/direction.mjs`
}

function complaintsAbout(one) {
  const sources = filesBelow(`${one.folder}/src`)
    .filter((file) => file.endsWith('.ts'))
    .map(sourceFile)
  const imports = sources.flatMap(importsOf)
  return [
    ...againstDirection(one),
    ...imports.flatMap((found) => againstImport(one, found)),
    ...unusedDependencies(one, imports),
    ...(pure.includes(one.short) ? sources.flatMap(impurities) : []),
  ]
}

function againstDirection({ folder, manifest, short }) {
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => ours.has(name) && !direction[short].includes(ours.get(name)))
    .map((name) => `${folder}/package.json: depends on \`${name}\`, against the direction of dependencies`)
}

function againstImport({ folder, manifest, short }, { name, node }) {
  const say = (what) => [`${placeOf(node)}: imports \`${name}\`, ${what}`]
  if (name.startsWith('.')) return leavesSource(folder, name, node) ? say('which is outside of its package') : []
  if (isBuiltin(name)) return pure.includes(short) ? say('and the package is pure') : []
  const dependency = packageOf(name)
  if (manifest.dependencies?.[dependency] === undefined) return say('which is no dependency of its package')
  return isForCalendar(dependency) && !isCalendar(node) ? say(`which belongs in ${calendarFolder}`) : []
}

function unusedDependencies({ folder, manifest }, imports) {
  const used = new Set(imports.map(({ name }) => packageOf(name)))
  return Object.keys(manifest.dependencies ?? {})
    .filter((name) => !used.has(name))
    .map((name) => `${folder}/package.json: depends on \`${name}\` and imports it nowhere`)
}

function leavesSource(folder, name, node) {
  return !join(node.getSourceFile().fileName, '..', name).startsWith(`${folder}/src/`)
}

function isCalendar(node) {
  return node.getSourceFile().fileName.startsWith(`${calendarFolder}/`)
}

function isForCalendar(dependency) {
  return dependency === 'date-fns' || dependency.startsWith('@date-fns/')
}

/** `@scope/name` of `@scope/name/deep`, `name` of `name/deep`. */
function packageOf(name) {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/')
}
