import type { CompiledLimit, CompiledRule, ParameterFile, Program, ProgramMeasure } from '@plumbline/schema'
import { bare } from '../logic/bare.js'
import { canonical } from '../parts/values.js'
import type { RenamedThing } from './sides.js'

/** New names by old ones. */
export type Renames = { readonly [T in RenamedThing]: ReadonlyMap<string, string> }

/** What of two things is alike, from 0 to 1; 1: everything but the name. */
type Likeness<T> = (before: T, after: T) => number

const share = (before: readonly string[], after: readonly string[]): number => {
  const [left, right] = [new Set(before), new Set(after)]
  const all = new Set([...left, ...right])
  return all.size === 0 ? 1 : [...left].filter((one) => right.has(one)).length / all.size
}

const atoms = (rule: CompiledRule): readonly string[] => {
  const top = rule.when.kind === 'all' ? rule.when.of : [rule.when]
  return top.map(bare)
}

const ofRules: Likeness<readonly CompiledRule[]> = (before, after) => {
  const [old, now] = [before.at(-1), after.at(-1)]
  if (old === undefined || now === undefined || old.for !== now.for) return 0
  const effects = share(
    old.then.map(({ act, measure }) => `${act} ${measure}`),
    now.then.map(({ act, measure }) => `${act} ${measure}`),
  )
  const basis = share(
    old.basis.map(({ law }) => law),
    now.basis.map(({ law }) => law),
  )
  return (effects + basis + share(atoms(old), atoms(now))) / 3
}

const ofLimits: Likeness<CompiledLimit> = (before, after) => {
  const basis = share(
    before.basis.map(({ law }) => law),
    after.basis.map(({ law }) => law),
  )
  const parts = share([bare(before.when), bare(before.require)], [bare(after.when), bare(after.require)])
  return (basis + parts * 2) / 3
}

const ofParameters: Likeness<ParameterFile> = (before, after) =>
  canonical(before.values) === canonical(after.values) ? 1 : 0

const ofMeasures: Likeness<ProgramMeasure> = (before, after) =>
  before.nature === after.nature && before.kind === after.kind && before.polarity === after.polarity
    ? (share(before.anchors, after.anchors) + (before.title.zh === after.title.zh ? 1 : 0)) / 2
    : 0

/** Alike enough to be the same thing under another name, where both old and new name stand on one side only. */
const isEnough = (score: number): boolean => score * 5 >= 3

const matched = <T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  likeness: Likeness<T>,
): ReadonlyMap<string, string> => {
  const gone = [...before].filter(([id]) => !after.has(id))
  const fresh = [...after].filter(([id]) => !before.has(id))
  const candidates = gone
    .flatMap(([old, one]) => fresh.map(([now, other]) => ({ old, now, score: likeness(one, other) })))
    .filter(({ score }) => isEnough(score))
    .sort((a, b) => b.score - a.score || (a.old + a.now < b.old + b.now ? -1 : 1))
  const names = new Map<string, string>()
  const taken = new Set<string>()
  for (const { old, now } of candidates) {
    if (names.has(old) || taken.has(now)) continue
    names.set(old, now)
    taken.add(now)
  }
  return names
}

const byId = <T extends { readonly id: string }>(all: readonly T[]): ReadonlyMap<string, T> =>
  new Map(all.map((one) => [one.id, one]))

const versionsById = (rules: readonly CompiledRule[]): ReadonlyMap<string, readonly CompiledRule[]> =>
  new Map([...new Set(rules.map(({ id }) => id))].map((id) => [id, rules.filter((rule) => rule.id === id)]))

/** Keys under which the name of each thing stands in a program. */
const keys: { readonly [T in RenamedThing]: readonly string[] } = {
  rule: ['rule', 'specialTo'],
  limit: [],
  parameter: ['parameter'],
  // In a condition a measure is a value: the list that a designation is an entry of.
  measure: ['measure', 'excludes', 'evidences', 'literal'],
}

const renamed = <T>(whole: T, names: Renames): T => {
  const nameOf = (key: string, value: string): string => {
    for (const thing of Object.keys(keys) as RenamedThing[])
      if (keys[thing].includes(key)) return names[thing].get(value) ?? value
    return value
  }
  const walk = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return nameOf(key, value)
    if (Array.isArray(value)) return value.map((one) => walk(one, key))
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one, name)]))
  }
  return walk(whole, '') as T
}

const isEmpty = (names: Renames): boolean => Object.values(names).every((one) => one.size === 0)

const rekeyed = <T extends { readonly id: string }>(
  table: Readonly<Record<string, T>>,
  names: ReadonlyMap<string, string>,
): Record<string, T> =>
  Object.fromEntries(
    Object.values(table).map((one) => {
      const id = names.get(one.id) ?? one.id
      return [id, { ...one, id }]
    }),
  )

/** A program under other names; every reference follows. */
export const underNames = (program: Program, names: Renames): Program => {
  if (isEmpty(names)) return program
  const whole = renamed(program, names)
  const id = (thing: RenamedThing, one: string): string => names[thing].get(one) ?? one
  return {
    ...whole,
    rules: whole.rules.map((rule) => ({ ...rule, id: id('rule', rule.id) })),
    limits: whole.limits.map((limit) => ({ ...limit, id: id('limit', limit.id) })),
    parameters: rekeyed(whole.parameters, names.parameter),
    measures: rekeyed(whole.measures, names.measure),
  }
}

/** Things that changed their names: measures and parameters first, because rules are known by them. */
export const renamesBetween = (before: Program, after: Program): Renames => {
  const none: ReadonlyMap<string, string> = new Map()
  const first: Renames = {
    rule: none,
    limit: none,
    parameter: matched(byId(Object.values(before.parameters)), byId(Object.values(after.parameters)), ofParameters),
    measure: matched(byId(Object.values(before.measures)), byId(Object.values(after.measures)), ofMeasures),
  }
  const half = underNames(before, first)
  return {
    ...first,
    rule: matched(versionsById(half.rules), versionsById(after.rules), ofRules),
    limit: matched(byId(half.limits), byId(after.limits), ofLimits),
  }
}
