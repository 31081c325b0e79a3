import type { CompiledEffect, CompiledLimit, CompiledRule } from '@plumbline/schema'
import { compiled, type Sketch } from './conditions.js'
import { anyLaw, text } from './text.js'

type Exception = CompiledRule['unless'][number]

export interface ExceptionSketch extends Partial<Omit<Exception, 'when'>> {
  readonly id: string
  readonly when: Sketch
}

/** A rule in a few words: it is in force from 2020 on, for the matter, and imposes a measure on the subject. */
export interface RuleSketch extends Partial<Omit<CompiledRule, 'when' | 'unless' | 'effective' | 'transition'>> {
  readonly id: string
  readonly from?: string
  readonly until?: string
  readonly when: Sketch
  readonly unless?: readonly ExceptionSketch[]
  /** Its transition clause, with or without a condition. */
  readonly transition?: { readonly when?: Sketch }
}

export const anyEffect: CompiledEffect = {
  act: 'impose',
  measure: 'test-measure',
  parties: { subject: true, roles: [], insteadOf: {}, roleKinds: [], law: [anyLaw] },
  scope: [],
  endedBy: [],
}

const authority: CompiledRule['authority'] = {
  kinds: ['human-resources'],
  levels: ['county', 'city', 'province'],
  madeTheRecord: false,
  law: [anyLaw],
}

const exceptionOf = (rule: string, { when, ...sketch }: ExceptionSketch): Exception => ({
  title: text(sketch.id),
  modality: 'shall',
  does: 'defeat',
  burden: 'authority',
  law: [anyLaw],
  ...sketch,
  when: compiled(`${rule}#unless/${sketch.id}`, when),
})

/** The provision on which every transition clause of a built program rests. */
export const transitionLaw = 'test-law/art-3'

const transitionOf = (
  rule: string,
  { when }: NonNullable<RuleSketch['transition']>,
): NonNullable<CompiledRule['transition']> => ({
  law: [transitionLaw],
  ...(when === undefined ? {} : { when: compiled(`${rule}#transition`, when) }),
})

/** A compiled rule with every part that a sketch leaves out. */
export const rule = ({
  from = '2020-01-01',
  until,
  when,
  unless = [],
  transition,
  ...sketch
}: RuleSketch): CompiledRule => {
  const id = `${sketch.id}@${from}`
  return {
    title: text(sketch.id),
    effective: { from, until: until ?? null },
    for: 'matter',
    matters: [],
    evenIfSetAside: [],
    authority,
    modality: 'shall',
    basis: [{ role: 'empowers', law: anyLaw }],
    specialTo: [],
    procedure: [],
    remedies: [],
    relief: [],
    then: [anyEffect],
    nature: 'penalty',
    pack: 'test-pack',
    draft: null,
    reads: [],
    ...sketch,
    when: compiled(`${id}#when`, when),
    unless: unless.map((exception) => exceptionOf(id, exception)),
    ...(transition === undefined ? {} : { transition: transitionOf(id, transition) }),
  }
}

export interface LimitSketch extends Partial<Omit<CompiledLimit, 'when' | 'require' | 'effective'>> {
  readonly id: string
  readonly from?: string
  readonly until?: string
  readonly when: Sketch
  readonly require: Sketch
}

/** A compiled limit; it blocks what does not pass. */
export const limit = ({ from = '2020-01-01', until, when, require, ...sketch }: LimitSketch): CompiledLimit => ({
  title: text(sketch.id),
  effective: { from, until: until ?? null },
  basis: [{ role: 'empowers', law: anyLaw }],
  otherwise: { do: 'block' },
  because: text(sketch.id),
  pack: 'test-pack',
  ...sketch,
  when: compiled(`${sketch.id}#when`, when),
  require: compiled(`${sketch.id}#require`, require),
})
