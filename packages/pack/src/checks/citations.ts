import { type Interval, Locator } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { didYouMean } from '../help.js'
import { nodesOf } from '../nodes.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import { covers, overlaps } from './intervals.js'
import type { CitedProvision, World } from './world.js'

/** A provision cited somewhere. */
export interface Citation {
  readonly file: PackFile
  readonly path: Path
  readonly locator: Locator
}

const citingKeys = new Set(['law', 'missedLaw', 'anchors', 'covers', 'between', 'and'])
/** What is in a case of a test is the authority's claim, which may well be wrong. */
const caseKeys = new Set(['base', 'given'])

/** Every citation of a file, in order. */
export const citationsOf = (file: PackFile): readonly Citation[] =>
  nodesOf(file.value).flatMap(({ path, key, value }) => {
    if (!citingKeys.has(key) || path.some((one) => caseKeys.has(String(one)))) return []
    const { success, data } = Locator.safeParse(value)
    return success ? [{ file, path, locator: data }] : []
  })

export const checkCitations = (world: World): readonly Diagnostic[] => [
  ...world.pack.files.flatMap((file) => citationsOf(file).flatMap((citation) => unresolved(world, citation))),
  ...filesOf(world.pack, 'rule').flatMap((file) => notInForce(world, file, file.value.effective)),
  ...filesOf(world.pack, 'limit').flatMap((file) => notInForce(world, file, file.value.effective)),
  ...filesOf(world.pack, 'parameter').flatMap((file) => valuesNotInForce(world, file)),
]

const unresolved = (world: World, { file, path, locator }: Citation): readonly Diagnostic[] => {
  if (world.provisions.has(locator)) return []
  const [instrument] = locator.split('/') as [string]
  if (world.mayMiss('instrument', `law/${instrument}.yaml`)) return []
  const known = world.instruments.get(instrument)
  const listed = known?.provisions.map(({ at }) => `${instrument}/${at}`)
  const kin = listed?.filter((one) => articleOf(one) === articleOf(locator)) ?? []
  // A wrong paragraph is more often one of the right article than the same paragraph of another.
  const candidates = kin.length > 0 ? kin : (listed ?? world.provisions.keys())
  const where =
    known === undefined
      ? { zh: `law/ 中没有 \`${instrument}\``, en: `there is no \`${instrument}\` in \`law/\`` }
      : { zh: `在 law/${instrument}.yaml 中列出该条款`, en: `list the provision in \`law/${instrument}.yaml\`` }
  return [
    complain(
      file,
      path,
      'PL1203',
      `条款 \`${locator}\` 未列出`,
      `no provision \`${locator}\``,
      didYouMean(locator, candidates, where),
    ),
  ]
}

const articleOf = (locator: Locator): string => locator.split('/').slice(0, 2).join('/')

/** Days on which the text of a provision, as it was read, is the law. */
const lifeOf = ({ instrument, provision }: CitedProvision): Interval => {
  const { from, until } = provision.inForce ?? instrument.inForce
  const { textFrom } = instrument
  return { from: textFrom !== undefined && textFrom > from ? textFrom : from, until }
}

/**
 * Procedure and remedies follow the law of their own day (new law for procedure), and norms may clash for a part of the time; the
 * rest must have been the law throughout.
 */
const mayHoldInPart = (file: PackFile, path: Path): boolean => {
  if (['procedure', 'remedies', 'relief', 'conflict'].includes(String(path[0]))) return true
  if (path[0] !== 'basis' || (file.kind !== 'rule' && file.kind !== 'limit')) return false
  const role = (file as PackFile<'rule'>).value.basis[Number(path[1])]?.role
  return role === 'procedure' || role === 'remedy'
}

const notInForce = (world: World, file: PackFile, time: Interval): readonly Diagnostic[] =>
  citationsOf(file).flatMap(({ path, locator }) => {
    const cited = world.provisions.get(locator)
    if (cited === undefined) return []
    const life = lifeOf(cited)
    const holds = mayHoldInPart(file, path) ? overlaps(life, time) : covers(life, time)
    return holds ? [] : [complainAboutLife(file, path, locator, life, time)]
  })

const valuesNotInForce = (world: World, file: PackFile<'parameter'>): readonly Diagnostic[] =>
  file.value.values.flatMap(({ from, law }, index) => {
    const cited = world.provisions.get(law)
    if (cited === undefined) return []
    const life = lifeOf(cited)
    const holds = life.from <= from && (life.until === null || from < life.until)
    return holds ? [] : [complainAboutLife(file, ['values', index, 'law'], law, life, { from, until: null })]
  })

const interval = ({ from, until }: Interval): string => `[${from}, ${until ?? '…'})`

const complainAboutLife = (file: PackFile, path: Path, locator: string, life: Interval, time: Interval): Diagnostic =>
  complain(
    file,
    path,
    'PL1204',
    `\`${locator}\` 的有效期（所读文本）为 ${interval(life)}，此处为 ${interval(time)}`,
    `\`${locator}\`, as read, is in force in ${interval(life)}, and this in ${interval(time)}`,
    { zh: '核对施行日期，或按法律变动另立版本', en: 'check the days, or add a version for the change of law' },
  )
