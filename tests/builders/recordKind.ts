import type { DerivedFact, EventDeclaration, FactDeclaration, FactType, RecordKind } from '@plumbline/schema'
import { compiled, type Sketch } from './conditions.js'
import { anyLaw, text } from './text.js'

/** A fact by its type, or with more of its declaration. */
export type FactSketch = FactType | (Partial<FactDeclaration> & Pick<FactDeclaration, 'type'>)

type SketchOf<Kind extends DerivedFact['kind']> = Pick<Extract<DerivedFact, { kind: Kind }>, 'kind'>
type CountSketch = SketchOf<'count'> &
  Pick<Extract<DerivedFact, { kind: 'count' }>, 'of' | 'anchor' | 'window'> & {
    readonly countsTrigger?: boolean
    readonly where?: Sketch
  }
type PeriodEndSketch = SketchOf<'period-end'> &
  Pick<Extract<DerivedFact, { kind: 'period-end' }>, 'from' | 'period'> & { readonly pick?: 'latest' | 'first-present' }

export interface RecordKindSketch {
  readonly character?: RecordKind['character']
  readonly information?: string
  readonly by?: readonly string[]
  readonly facts?: Readonly<Record<string, FactSketch>>
  /** Events, with what their absence means, or with more of their declaration. */
  readonly events?: Readonly<
    Record<string, EventDeclaration['absence'] | (Partial<EventDeclaration> & Pick<EventDeclaration, 'absence'>)>
  >
  readonly derived?: Readonly<Record<string, CountSketch | PeriodEndSketch>>
  readonly setAside?: readonly { readonly reason: RecordKind['setAside'][number]['reason']; readonly when: Sketch }[]
  readonly source?: string
}

const mapValues = <From, To>(
  of: Readonly<Record<string, From>>,
  change: (from: From, name: string) => To,
): Record<string, To> => Object.fromEntries(Object.entries(of).map(([name, from]) => [name, change(from, name)]))

export const declarations = (facts: Readonly<Record<string, FactSketch>>): Record<string, FactDeclaration> =>
  mapValues(facts, (fact, name) => ({
    title: text(name),
    suppliedBy: text('the authority'),
    determined: false,
    personal: 'none',
    protected: false,
    ...(typeof fact === 'string' ? { type: fact } : fact),
  }))

const derivedFact = (kind: string, name: string, sketch: CountSketch | PeriodEndSketch): DerivedFact => {
  const common = { title: text(name), law: [anyLaw] }
  if (sketch.kind === 'period-end') return { ...common, pick: 'first-present', ...sketch }
  const { where, ...rest } = sketch
  const condition = where === undefined ? {} : { where: compiled(`record-kind:${kind}#derived/${name}`, where) }
  return { ...common, countsTrigger: false, ...rest, ...condition }
}

/** A kind of record with all its declarations. */
export const recordKind = (id: string, sketch: RecordKindSketch): RecordKind => ({
  title: text(id),
  character: sketch.character ?? 'finding',
  ...(sketch.information === undefined ? {} : { information: sketch.information }),
  traits: [],
  evidences: [],
  by: [...(sketch.by ?? [])],
  facts: declarations(sketch.facts ?? {}),
  events: mapValues(sketch.events ?? {}, (event, name) => ({
    title: text(name),
    suppliedBy: text('the authority'),
    notBefore: [],
    once: false,
    ...(typeof event === 'string' ? { absence: event } : event),
  })),
  derived: mapValues(sketch.derived ?? {}, (derived, name) => derivedFact(id, name, derived)),
  setAside: (sketch.setAside ?? []).map(({ reason, when }, index) => ({
    reason,
    title: text(reason),
    law: [anyLaw],
    when: compiled(`record-kind:${id}#setAside/${index}`, when),
  })),
  ...(sketch.source === undefined ? {} : { source: sketch.source }),
})
