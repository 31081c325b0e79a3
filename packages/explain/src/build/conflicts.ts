import { governingVersion, type Missing, type RuleOutcome } from '@plumbline/schema'
import { groupBy } from '../groupBy.js'
import { type Item, item } from '../tree/explanation.js'
import { choice } from './choice.js'
import { conditions } from './conditions.js'
import type { Context } from './context.js'
import { gives } from './gives.js'
import { settledBy } from './settledBy.js'
import { governingTitle, ruleTitle } from './titles.js'

type Conflict = Extract<RuleOutcome, { outcome: 'conflict' }>
type Version = Pick<Conflict, 'rule' | 'version'>

const named = (context: Context, { rule, version }: Version) => ({
  rule,
  version,
  title: ruleTitle(context, rule, version),
})

const candidate = (context: Context, { rule, version, record, because }: Conflict): Item =>
  item('candidate', named(context, { rule, version }), [
    ...gives(context, rule, version, null),
    ...conditions(context, because, record),
  ])

const settled = (context: Context, missing: Missing, record: string | null, group: readonly Version[]): Item =>
  missing.fact.endsWith(`.${governingVersion}`)
    ? item('settled-by-official', {
        fact: governingVersion,
        title: governingTitle,
        record,
        options: group.map(({ version }) => version),
      })
    : settledBy(context, missing, record)

const clash = (context: Context, group: readonly [Conflict, ...Conflict[]]): Item => {
  const [first] = group
  const { record } = first
  return item('conflict', { candidates: group.map((one) => named(context, one)), record }, [
    ...choice(first),
    ...group.map((one) => candidate(context, one)),
    ...first.settledBy.map((missing) => settled(context, missing, record, group)),
  ])
}

/** Versions that clash over the same record: each says so of the others, and it is told once. */
const sides = ({ rule, version, record, with: others }: Conflict): unknown => [
  record,
  [{ rule, version }, ...others].map((one) => `${one.rule}@${one.version}`).sort(),
]

/** Versions that all claim to govern: what each would give, and who settles it with which determination. */
export const conflicts = (context: Context): readonly Item[] =>
  groupBy(
    context.decision.rules.filter((one): one is Conflict => one.outcome === 'conflict'),
    sides,
  ).flatMap(([first, ...others]) => (first ? [clash(context, [first, ...others])] : []))
