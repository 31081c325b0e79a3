import type { Interval, Node, Text } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import type { DiagnosticCode } from '../diagnosticCodes.js'
import { comparisonsOf } from '../logic/conflict.js'
import type { Domains } from '../logic/domains.js'
import { type Certainty, certaintiesIn } from '../logic/inspect.js'
import { scopeDomains } from '../logic/scopeDomains.js'
import type { PackFile } from '../pack.js'
import { tablesOf } from '../tables/tablesOf.js'
import { comparisonsText, type PlaceOf } from './comparisonText.js'
import { complain } from './complain.js'
import { placedCondition } from './placedCondition.js'
import { type ConditionUse, conditionUses } from './uses.js'
import type { World } from './world.js'

/** Parts of a rule that follow the law of their own day, whichever that is. */
const ofOtherDays = new Set(['procedure', 'remedies', 'relief'])

/** Days on whose values a condition of a file reads parameters; null: any. */
const lifeOf = (file: PackFile, part: unknown): Interval | null => {
  if (file.kind === 'limit') return (file as PackFile<'limit'>).value.effective
  if (file.kind !== 'rule' || ofOtherDays.has(String(part))) return null
  const { effective, transition } = (file as PackFile<'rule'>).value
  return transition === undefined ? effective : null
}

/** What the facts and parameters of a condition can be where it stands. */
export const domainsAt = (
  world: World,
  { file, path, scope }: Pick<ConditionUse, 'file' | 'path' | 'scope'>,
): Domains => scopeDomains(scope, world.parameters, lifeOf(file, path[0]))

/** Whether too little of the packs could be read to be certain of anything. */
export const isUncertain = (world: World): boolean => world.pack.unread.length > 0 || world.mayMiss('facts')

/** Conditions that can never be true, or always are, whatever the facts: each by itself. */
export const checkCertainties = (world: World): readonly Diagnostic[] =>
  isUncertain(world)
    ? []
    : conditionUses(world).flatMap((use) => {
        const { node, placeOf } = placedCondition(use.file, use.path, use.condition)
        return certaintiesIn(node, [], domainsAt(world, use))
          .filter(
            (one) => !asksWhetherKnown(use, one) && !isRepeated(one, placeOf) && !isOfTable(use.file, one, placeOf),
          )
          .map((one) => complaintAbout(use.file, one, placeOf))
      })

/** What a limit requires does not pass where it is unknown: every value written out asks that one is known. */
const asksWhetherKnown = ({ file, path }: ConditionUse, { is, node, because }: Certainty): boolean =>
  file.kind === 'limit' && path[0] === 'require' && is === 'always' && node.kind === 'compare' && because.length === 1

/** What a `not` denies is often said whole: “of 500 or more, and not both of 500 or more and by refusal”. */
const isRepeated = ({ is, node }: Certainty, placeOf: PlaceOf): boolean =>
  is === 'never' && (placeOf.get(node.id)?.isDenied ?? false)

/**
 * Rows are complained about as rows; that one leaves out what those above it say follows from how it is read. What excludes a
 * row from outside of its table is said here.
 */
const isOfTable = (file: PackFile, { is, node, because }: Certainty, placeOf: PlaceOf): boolean => {
  const tables = tablesOf(file).map(({ path }) => file.origin(path).span)
  const isInTable = ({ id }: Pick<Node, 'id'>): boolean => {
    const [start, end] = file.origin(placeOf.get(id)?.path ?? []).span
    return tables.some(([from, until]) => from <= start && end <= until)
  }
  return is === 'never' ? because.length > 0 && because.every(isInTable) : isInTable(node)
}

const codes: Readonly<Record<Certainty['is'], DiagnosticCode>> = {
  never: 'PL1301',
  always: 'PL1302',
  subsumed: 'PL1303',
}

const complaintAbout = (file: PackFile, certainty: Certainty, placeOf: PlaceOf): Diagnostic => {
  const { is, node, because } = certainty
  const own = new Set(comparisonsOf(node).map(({ id }) => id))
  // What can never be is shown at the last of the comparisons that exclude each other, the rest as a whole.
  const at = is === 'never' ? because.filter(({ id }) => own.has(id)).at(-1) : undefined
  const { path } = placeOf.get((at ?? node).id) ?? { path: [] }
  const others = comparisonsText(
    because.filter(({ id }) => !own.has(id)),
    placeOf,
    file,
  )
  const { zh, en } = messages[is](comparisonsText(because, placeOf, file), others, because.length)
  return complain(file, path, codes[is], zh, en, helps[is])
}

const messages: Readonly<Record<Certainty['is'] | 'denied', (all: Text, others: Text, count: number) => Text>> = {
  never: (all, _, count) =>
    count < 2
      ? { zh: `永远不能成立：${all.zh}`, en: `this can never be true: ${all.en}` }
      : { zh: `不能同时成立：${all.zh}`, en: `these cannot be true together: ${all.en}` },
  always: (_, others) =>
    others.en === ''
      ? { zh: '无论事实如何都成立', en: 'this is true whatever the facts are' }
      : { zh: `有了 ${others.zh}，此处必然成立`, en: `this says nothing beside ${others.en}, which implies it` },
  denied: (_, others) =>
    others.en === ''
      ? { zh: '无论事实如何都不成立，没有排除任何情形', en: 'this is never true, so there is nothing that it excludes' }
      : {
          zh: `有了 ${others.zh}，此处不可能成立，没有排除任何情形`,
          en: `beside ${others.en} this is never true, so there is nothing that it excludes`,
        },
  subsumed: (_, others) => ({
    zh: `已包含在 ${others.zh} 之中`,
    en: `this branch says nothing beside ${others.en}, which includes it`,
  }),
}

const helps: Readonly<Record<Certainty['is'], Text>> = {
  never: {
    zh: '对照条文核对数值、日期和 `all`、`any`',
    en: 'compare the values, the days, `all` and `any` with the provision',
  },
  always: { zh: '删去，或按条文改写', en: 'remove it, or write what the provision asks' },
  subsumed: { zh: '删去，或按条文改写', en: 'remove it, or write what the provision asks' },
}
