import type { AuthorityLevel, Case, CompiledRule, Day, Id, Program } from '@plumbline/schema'
import type { Random } from '../../generators/random.js'
import { later } from './plainDays.js'
import { type WishedRecords, type Wishes, type Wishing, wishFor } from './wishes.js'

/** What a likely case is built around: one rule, and the days of one file. */
export interface Frame {
  readonly random: Random
  readonly program: Program
  readonly rule: CompiledRule
  readonly asOf: Day
  /** Days of the file: the act, the notice and the decision of the head. */
  readonly days: { readonly act: Day; readonly notice: Day; readonly decision: Day }
  readonly wishes: Wishes
  readonly moreRecords: readonly WishedRecords[]
  readonly authority: Case['authority']
  readonly matter: Id
}

/** Days on which some law begins or ends: what is decided there is where mistakes show. */
const thresholds = ({ rules, limits }: Program): readonly Day[] => [
  ...new Set(
    [...rules, ...limits].flatMap(({ effective: { from, until } }) => (until === null ? [from] : [from, until])),
  ),
]

const dayAskedAbout = (random: Random, program: Program): Day => {
  const [first, last] = random.chance(75) ? ['2023-06-01', 1400] : (['2020-06-01', 3400] as const)
  return random.chance(20)
    ? later(random.pick(thresholds(program)), random.pick([-1, 0, 1, 30, 200]))
    : later(first as Day, random.int(0, last as number))
}

/** Division codes by level, as they are written: trailing pairs of zeros stand for everything below. */
const regions: Readonly<Record<AuthorityLevel, readonly string[]>> = {
  national: ['100000'],
  province: ['310000', '310000', '990000', '110000'],
  city: ['310100', '310100', '990100', '110100'],
  county: ['310115', '310115', '310115', '990101', '110105'],
}

/** A place of a level. */
export const regionOf = (random: Random, level: AuthorityLevel): string => random.pick(regions[level])

/** A place inside another: the county is the one that its city and province hold. */
const placeWithin = (region: string): string =>
  regions.county.find((county) => county.startsWith(region.replace(/(?:00)+$/, ''))) ?? region

const someAuthority = (random: Random, rule: CompiledRule, program: Program): Case['authority'] => {
  const level = random.chance(97) ? random.pick(rule.authority.levels) : random.pick(['county', 'national'] as const)
  return {
    id: 'authority',
    kind: random.chance(96)
      ? random.pick(rule.authority.kinds)
      : random.pick(Object.keys(program.dictionary.authorities)),
    level,
    region: regionOf(random, level),
  }
}

/** In its own name, or on an authorisation or a mandate, which may be for another measure or another time. */
const capacityOf = (random: Random, { then }: CompiledRule, program: Program, asOf: Day, by: Case['authority']) => {
  if (!random.chance(14)) return {}
  if (random.chance(30))
    return { capacity: { as: 'authorised' as const, law: `${random.pick(Object.keys(program.instruments))}/art-1` } }
  const measures = random.chance(75) ? then.map(({ measure }) => measure) : [random.pick(Object.keys(program.measures))]
  const from = later(asOf, random.pick([-900, -900, -30, 0, 1, 40]))
  return {
    capacity: {
      as: 'entrusted' as const,
      by: { ...by, id: 'principal-body' },
      measures,
      from,
      until: random.chance(50) ? null : later(from, random.pick([20, 400, 1200])),
    },
  }
}

const matterOf = (random: Random, { matters, then }: CompiledRule, program: Program): Id => {
  const named = matters.length > 0 ? matters : then.flatMap(({ scope }) => scope)
  return named.length > 0 && random.chance(92)
    ? random.pick(named)
    : random.pick(Object.keys(program.dictionary.matters))
}

const finesAct = ({ then }: CompiledRule): boolean => then.some(({ sameAct }) => sameAct !== undefined)

/** Wishes that make the rule apply, mostly: its conditions true, its exceptions and the grounds for setting aside false. */
const wishesOf = (wishing: Wishing, rule: CompiledRule): void => {
  const { random, program, kinds } = wishing
  if (random.chance(95)) wishFor(wishing, rule.when, true)
  if (kinds.record !== null)
    for (const { when } of program.dictionary.records[kinds.record]?.setAside ?? [])
      if (random.chance(98)) wishFor(wishing, when, false)
  for (const { when, does } of rule.unless)
    if (random.chance(does === 'mitigate' ? 95 : 97)) wishFor(wishing, when, false)
    else if (random.chance(40)) wishFor(wishing, when, true)
  // Another norm may fine the same act.
  const others = program.rules.filter((other) => other.for === rule.for && other !== rule && finesAct(other))
  if (finesAct(rule)) wishing.wishes.set('record.actId', 'act-1')
  if (finesAct(rule) && others.length > 0 && random.chance(40)) wishFor(wishing, random.pick(others).when, true)
  for (const { nexus } of rule.then) if (nexus && random.chance(90)) wishFor(wishing, nexus, true)
}

const startDays = (random: Random, rule: CompiledRule, asOf: Day): Frame['days'] => {
  const decision = later(asOf, -random.pick([0, 1, 5, 20, 100, 200, 400, 1100]))
  const notice = later(decision, -random.int(10, 50))
  const act = later(notice, -random.int(30, 500))
  const inForce = act < rule.effective.from && random.chance(93) && rule.effective.from < notice
  return { decision, notice, act: inForce ? later(rule.effective.from, random.int(0, 5)) : act }
}

/** Whether rules are drawn one as likely as another, or each nature as likely as another, however few rules it has. */
export type Draw = 'by-rule' | 'by-nature'

const ofOneNature = (random: Random, rules: readonly CompiledRule[]): readonly CompiledRule[] => {
  const drawn = random.pick([...new Set(rules.map(({ nature }) => nature))])
  return rules.filter(({ nature }) => nature === drawn)
}

/** Picks a rule, a day, a file around them, and what the case should say for the rule to apply. */
export const frameOf = (random: Random, program: Program, draw: Draw): Frame => {
  const adverse = program.rules.filter(({ then }) =>
    then.some(({ measure }) => program.measures[measure]?.polarity === 'adverse'),
  )
  // Norms that fine an act are few and clash often.
  const fining = program.rules.filter(finesAct)
  const likely = random.chance(12) && fining.length > 0 ? fining : random.chance(88) ? adverse : program.rules
  const rules = likely.length > 0 ? likely : program.rules
  const rule = random.pick(draw === 'by-nature' ? ofOneNature(random, rules) : rules)
  const asOf = dayAskedAbout(random, program)
  const days = startDays(random, rule, asOf)
  const wishes: Wishes = new Map()
  const moreRecords: WishedRecords[] = []
  const record = rule.for === 'matter' ? null : rule.for
  const source = (record && program.dictionary.records[record]?.source) ?? null
  if (rule.governedBy?.startsWith('record.')) wishes.set(rule.governedBy, days.act)
  if (rule.limitation) {
    const [ended, act] = [rule.limitation.from[0], rule.limitation.from.at(-1)]
    if (act !== undefined && !wishes.has(act)) wishes.set(act, days.act)
    if (ended !== undefined && ended !== act)
      wishes.set(ended, random.chance(85) ? null : later(days.act, random.int(0, 300)))
    wishes.set(
      rule.limitation.discovered,
      later(days.act, random.chance(92) ? random.int(0, 25) : random.int(500, 2200)),
    )
  }
  const authority = someAuthority(random, rule, program)
  if (rule.authority.within && random.chance(92)) wishes.set(rule.authority.within, placeWithin(authority.region))
  wishesOf({ random, program, days, wishes, records: moreRecords, kinds: { record, source } }, rule)
  const acting = capacityOf(random, rule, program, asOf, authority)
  return {
    random,
    program,
    rule,
    asOf,
    days,
    wishes,
    moreRecords,
    authority: { ...authority, ...acting },
    matter: matterOf(random, rule, program),
  }
}
