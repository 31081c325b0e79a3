import { decide } from '@plumbline/core'
import {
  type Case,
  type Decision,
  type Effect,
  type Facts,
  governingVersion,
  type Id,
  type Node,
  type Program,
  type Value,
} from '@plumbline/schema'
import type { Engine } from './property.js'

/** A changed program, once for each: a program is expensive to seal. */
const onProgram = (change: (program: Program) => Program): Engine => {
  const changed = new WeakMap<Program, Program>()
  return (program, kase) => {
    const known = changed.get(program) ?? change(program)
    changed.set(program, known)
    return decide(known, kase)
  }
}

export const withoutLimit = (...ids: readonly string[]): Engine =>
  onProgram((program) => ({
    ...program,
    limits: program.limits.filter(({ id }) => !ids.includes(`${id}`.replace('cn-limits.', ''))),
  }))

const onEffects =
  (change: (effect: Effect, decision: Decision, program: Program) => Effect): Engine =>
  (program, kase) => {
    const decision = decide(program, kase)
    return { ...decision, effects: decision.effects.map((effect) => change(effect, decision, program)) }
  }

/** Facts nobody stated are taken for true. */
const filled = (program: Program, kase: Case): Case => {
  const determinations = kase.records.flatMap(({ id, kind }) =>
    Object.entries(program.dictionary.records[kind]?.facts ?? {})
      .filter(
        ([name, { type, determined }]) =>
          type === 'boolean' &&
          determined &&
          !kase.determinations.some((one) => one.record === id && one.fact === name),
      )
      .map(([fact]) => ({ fact, record: id, value: true, official: 'nobody', on: '2000-01-01', reason: 'not stated' })),
  )
  const trueOf = (facts: Facts, declared: Readonly<Record<string, { readonly type: string }>> = {}): Facts => ({
    ...Object.fromEntries(
      Object.entries(declared).flatMap(([name, { type }]) => (type === 'boolean' ? [[name, true]] : [])),
    ),
    ...facts,
  })
  return {
    ...kase,
    matter: { ...kase.matter, facts: trueOf(kase.matter.facts, program.dictionary.matters[kase.matter.kind]?.facts) },
    records: kase.records.map((record) => ({
      ...record,
      facts: trueOf(record.facts, program.dictionary.records[record.kind]?.facts),
    })),
    determinations: [...kase.determinations, ...determinations],
  }
}

const takenForTrue: Engine = (program, kase) => decide(program, filled(program, kase))

/** What rules ask of records of a kind, where they ask for one value. */
const askedOf = (program: Program, kind: Id): Facts => {
  const asked: Facts = {}
  const note = (node: Node): void => {
    if (node.kind !== 'compare') {
      node.of.forEach(note)
      return
    }
    const { fact, operator, value, negated } = node
    const name = fact.slice('record.'.length)
    const one = 'literal' in value && !Array.isArray(value.literal) ? (value.literal as Value | null) : null
    if (fact === `record.${name}` && operator === 'equal' && !negated && one !== null) asked[name] ??= one
  }
  for (const rule of program.rules) if (rule.for === kind) note(rule.when)
  return asked
}

/** Facts that nobody stated are what some rule asks for. */
export const asAsked: Engine = (program, kase) =>
  decide(program, {
    ...kase,
    records: kase.records.map((record) => ({
      ...record,
      facts: { ...askedOf(program, record.kind), ...record.facts },
    })),
  })

/** The rules are told as they are, the effects as if what is missing were there. */
export const believing: Engine = (program, kase) => ({
  ...takenForTrue(program, kase),
  rules: decide(program, kase).rules,
})

/** Every record is held against the subject, whomever it is about. */
export const byAssociation: Engine = (program, kase) =>
  decide(program, { ...kase, records: kase.records.map((record) => ({ ...record, about: kase.subject })) })

export const addedUp = onEffects((effect, { effects }) => {
  const { term } = effect
  if (!term || effect.grounds.length + effect.rivals.length < 2 || effects.length === 0) return effect
  return { ...effect, term: { ...term, max: term.max.replace(/\d+/, (n) => String(Number(n) * 2)) } }
})

/** What is not in the file is not asked for. */
export const forgetful: Engine = (program, kase) =>
  kase.procedure.some(({ step }) => step === 'service' || step === 'impact-assessment')
    ? decide(program, kase)
    : withoutAwaits(program, kase)
const withoutAwaits = onProgram((program) => ({
  ...program,
  limits: program.limits.filter(({ otherwise }) => otherwise.do !== 'await' || otherwise.step === 'head-decision'),
}))

/** The law in force at the decision governs, whenever the act was. */
export const lawOfTheDay = onProgram((program) => ({
  ...program,
  rules: program.rules.map(({ governedBy: _, ...rule }) => rule),
}))

export const noLighterLaw = onProgram((program) => ({
  ...program,
  natures: program.natures.map((nature) => ({ ...nature, choice: { ...nature.choice, method: 'no-retroactivity' } })),
}))

/** Whatever version an official names governs. */
export const asChosen: Engine = (program, kase) => {
  const chosen = new Set(kase.determinations.flatMap(({ fact, value }) => (fact === governingVersion ? [value] : [])))
  const named = program.rules.filter(({ effective }) => chosen.has(effective.from))
  if (named.length === 0) return decide(program, kase)
  return decide(
    {
      ...program,
      rules: program.rules
        .filter(({ id, effective }) => !named.some((rule) => rule.id === id) || chosen.has(effective.from))
        .map(({ governedBy: _, ...rule }) => ({ ...rule, effective: { ...rule.effective, until: null } })),
    },
    kase,
  )
}

export const withoutDaysOff = onProgram((program) => ({
  ...program,
  calendars: program.calendars.map((calendar) => ({ ...calendar, daysOff: [] })),
}))
export const calendarForever = onProgram((program) => ({
  ...program,
  calendars: program.calendars.map((calendar) => ({ ...calendar, until: '2099-01-01' })),
}))

export const toldBeforeTheLimits = onEffects((effect) =>
  effect.state === 'blocked' && effect.grounds.length > 0 ? { ...effect, state: 'advisory' } : effect,
)

/** The days that an effect runs are lost. */
export const dayless = onEffects((effect) => ({ ...effect, runs: null }))
