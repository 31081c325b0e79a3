import type { Effect, Node, Program } from '@plumbline/schema'
import { drawnOf, poorer } from './changed.js'
import { type Asked, heavierIn, nothing, type Property, shown } from './property.js'

const walk = (node: Node, see: (node: Node) => void): void => {
  see(node)
  if (node.kind !== 'compare') for (const child of node.of) walk(child, see)
}

/** Facts that somewhere in a program are for the subject to prove, or that end what burdens it. */
const subjectsToProve = new WeakMap<Program, ReadonlySet<string>>()
const provedBySubject = (program: Program): ReadonlySet<string> => {
  const known = subjectsToProve.get(program)
  if (known) return known
  const found = new Set<string>()
  const note = (all: boolean) => (node: Node) => {
    if (node.kind !== 'compare' || !(all || node.burden === 'subject')) return
    found.add(node.fact.replace(/^(?:source|party)\./, (root) => (root === 'party.' ? 'subject.' : 'record.')))
    if ('fact' in node.value) found.add(node.value.fact.replace(/^source\./, 'record.'))
  }
  for (const { when, unless, then } of program.rules) {
    // What ends an effect is told by whoever wants it ended.
    for (const { event } of then.flatMap(({ endedBy }) => endedBy)) found.add(event)
    walk(when, note(false))
    for (const exception of unless) walk(exception.when, note(exception.burden === 'subject'))
  }
  subjectsToProve.set(program, found)
  return found
}

/** Limits by which one measure stands back behind another: where that one falls, this one may be taken in its place. */
const standsBack = [
  'cn-limits.one-fine',
  'cn-limits.rival-open',
  'cn-limits.rival-stands',
  'cn-limits.human-act',
  'cn-limits.penalty-human-act',
  'cn-limits.person-human-act',
]

/** Whether an effect only stood back behind another measure on the person, which weighs less now. */
const inPlaceOfAnother = ({ decision }: Asked, effect: Effect, after: ReadonlyMap<string, number>): boolean => {
  const stopped = decision.limits.filter((outcome) => outcome.effect === effect.id && outcome.does !== 'pass')
  const fell = decision.effects.some(
    ({ on, id, grounds }) => on === effect.on && id !== effect.id && grounds.length > (after.get(id) ?? 0),
  )
  return fell && stopped.length > 0 && stopped.every(({ limit }) => standsBack.includes(limit))
}

/**
 * Whether it was decided on one of several records that support it: the opinion was advice on all of them, and once the others fall
 * it is of the one that was decided on. The decision was there before.
 */
const decidedOnOneOfSeveral = ({ case: kase, decision }: Asked, effect: Effect): boolean => {
  const before = decision.effects.find(({ id }) => id === effect.id)
  return (
    before?.state === 'advisory' &&
    before.grounds.length > effect.grounds.length &&
    kase.procedure.some(
      ({ step, measure, party, record }) =>
        step === 'head-decision' &&
        measure === effect.measure &&
        party === effect.on &&
        record !== undefined &&
        effect.grounds.every((ground) => ground.record === record),
    )
  )
}

const factsAtOnce = 5

export const unproved: Property = {
  id: 'unproved',
  sentence: 'removing a fact that the authority must prove never adds an adverse effect',
  ask: (asked) => {
    const { engine, program, case: kase, decision, random } = asked
    if (!decision.effects.some(({ polarity, grounds }) => polarity === 'adverse' && grounds.length > 0)) return nothing
    const free = provedBySubject(program)
    const removable = poorer(kase).filter(({ fact }) => !free.has(fact))
    const drawn = drawnOf(random, removable, factsAtOnce)
    const broken = drawn.flatMap(({ fact, case: less }) => {
      const after = engine(program, less)
      const grounds = new Map(after.effects.map(({ id, grounds: all }) => [id, all.length]))
      return heavierIn(after, decision)
        .filter((effect) => !inPlaceOfAnother(asked, effect, grounds) && !decidedOnOneOfSeveral(asked, effect))
        .map((effect) => `without ${fact}, ${shown(effect)}`)
    })
    return { bears: drawn.length, broken }
  },
}
