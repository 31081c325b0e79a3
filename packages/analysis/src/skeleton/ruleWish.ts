import type { Day, Locator, Period, Program, Text } from '@plumbline/schema'

/** What the author says of a new rule. */
export interface RuleWish {
  readonly id: string
  readonly title: Text
  readonly from: Day
  /** Kind of record, or `matter`. */
  readonly for: string
  readonly matters: readonly string[]
  readonly measure: string
  /** Provisions that are its ground; the first is cited where one has to be. */
  readonly law: readonly [Locator, ...Locator[]]
  /** Needed where the measure is an entry or a publication. */
  readonly term: Period | null
}

/** A fact as a condition names it, and how it is declared. */
export interface NamedFact {
  readonly path: string
  readonly name: string
  readonly type: string
  readonly determined: boolean
}

/** What the dictionary and the catalogue say about a wish. */
export interface RuleSetting {
  readonly act: string
  /** All that the measure is anchored in: the author strikes out what does not empower. */
  readonly empowers: readonly Locator[]
  readonly authorities: readonly string[]
  /** Whether the body that made the record acts. */
  readonly madeTheRecord: boolean
  readonly governedBy: string | null
  /** The first yes-or-no fact that the condition can ask. */
  readonly asked: NamedFact | null
  readonly sameAct: string | null
}

type Kind = Program['dictionary']['records'][string]

const factsOf = (program: Program, wish: RuleWish): { readonly scope: string; readonly facts: Kind['facts'] } => {
  if (wish.for !== 'matter') return { scope: 'record', facts: program.dictionary.records[wish.for]?.facts ?? {} }
  return { scope: 'matter', facts: program.dictionary.matters[wish.matters[0] ?? '']?.facts ?? {} }
}

const regimeOf = ({ natures, measures }: Program, id: string) =>
  natures.find(({ nature }) => nature === measures[id]?.nature)

const governing = (program: Program, wish: RuleWish): string | null => {
  const limitation = regimeOf(program, wish.measure)?.limitation
  if (wish.for === 'matter') return null
  const { facts = {}, events = {} } = program.dictionary.records[wish.for] ?? {}
  const days = new Set([
    ...Object.keys(facts).map((name) => `record.${name}`),
    ...Object.keys(events).map((name) => `record.event.${name}`),
  ])
  const act = typeof limitation === 'object' ? limitation.from.find((one) => days.has(one)) : undefined
  if (act !== undefined) return act
  const day = Object.entries(facts).find(([, { type }]) => type === 'day')?.[0]
  if (day !== undefined) return `record.${day}`
  const [event] = Object.keys(events)
  return event === undefined ? null : `record.event.${event}`
}

const actOf = (program: Program, id: string): string => {
  const used = program.rules.flatMap(({ then }) => then).find((effect) => effect.measure === id)
  const allows = regimeOf(program, id)?.allows.find(({ polarity }) => polarity === program.measures[id]?.polarity)
  return used?.act ?? allows?.acts[0] ?? 'impose'
}

/** What can trigger a rule with the measure: kinds of record that have what its nature asks for, or the matter where it answers nothing. */
export const triggersOf = (program: Program, measure: string): readonly string[] => {
  const traits = regimeOf(program, measure)?.traits ?? []
  const kinds = Object.entries(program.dictionary.records)
    .filter(([, kind]) => traits.every((trait) => kind.traits.includes(trait)))
    .map(([kind]) => kind)
  const isBurden = program.measures[measure]?.polarity === 'adverse'
  return isBurden && !['bar', 'contemplate'].includes(actOf(program, measure)) ? kinds : ['matter', ...kinds]
}

/** Of the provisions that a measure is anchored in, those in force from a day on, without an end; all of them where none is. */
const anchorsOn = (program: Program, anchors: readonly Locator[], on: Day): readonly Locator[] => {
  const inForce = anchors.filter((anchor) => {
    const instrument = program.instruments[anchor.split('/', 1)[0] as string]
    const { from, until } = instrument?.inForce ?? { from: on, until: null }
    return (instrument?.textFrom ?? from) <= on && until === null
  })
  return inForce.length > 0 ? inForce : anchors
}

/** What a rule of this wish can say, as far as the pack it is for decides it. */
export const settingOf = (program: Program, wish: RuleWish): RuleSetting => {
  const measure = program.measures[wish.measure]
  const { scope, facts } = factsOf(program, wish)
  const named = Object.entries(facts).map(
    ([name, { type, determined }]): NamedFact => ({ path: `${scope}.${name}`, name, type, determined }),
  )
  const by = program.dictionary.records[wish.for]?.by ?? []
  const organ = Object.entries(program.dictionary.authorities).find(([, { character }]) => character === 'organ')?.[0]
  return {
    act: actOf(program, wish.measure),
    empowers: anchorsOn(program, measure?.anchors ?? [], wish.from),
    authorities: by.length > 0 ? by : organ === undefined ? ['authority'] : [organ],
    madeTheRecord: by.length > 0,
    governedBy: governing(program, wish),
    asked: named.find(({ type }) => type === 'boolean') ?? null,
    sameAct: measure?.kind === 'fine' ? (named.find(({ name }) => name === 'actId')?.path ?? null) : null,
  }
}

/** Whether the effect has to say when it ends: what is listed or published does not stay for ever. */
export const needsTerm = (program: Program, measure: string): boolean => {
  const found = program.measures[measure]
  return found?.polarity === 'adverse' && (found.nature === 'list-entry' || found.nature === 'publication')
}
