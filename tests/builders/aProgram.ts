import { type CalendarFile, type CompiledNature, type Dictionary, natures, Program } from '@plumbline/schema'
import { declarations, type FactSketch, type RecordKindSketch, recordKind } from './recordKind.js'
import { type LimitSketch, limit, type RuleSketch, rule } from './rule.js'
import { anyLaw, text } from './text.js'

type Parameter = Program['parameters'][string]
type ParameterValue = Pick<Parameter['values'][number], 'value'> & Partial<Parameter['values'][number]>
type Measure = Program['measures'][string]

/** Builds a compiled program step by step; every step gives a new builder. */
export interface ProgramBuilder {
  readonly withRecordKind: (id: string, sketch?: RecordKindSketch) => ProgramBuilder
  readonly withMatter: (id: string, facts?: Readonly<Record<string, FactSketch>>) => ProgramBuilder
  /** Facts of persons: `subject.*`. */
  readonly withSubjectFacts: (facts: Readonly<Record<string, FactSketch>>) => ProgramBuilder
  /** Dated values; each is in force from 2020 on unless told otherwise. */
  readonly withParameter: (id: string, ...values: readonly ParameterValue[]) => ProgramBuilder
  readonly withCalendar: (calendar: Partial<CalendarFile> & Pick<CalendarFile, 'from' | 'until'>) => ProgramBuilder
  readonly withMeasure: (measure: Partial<Measure> & Pick<Measure, 'id'>) => ProgramBuilder
  /** How the law of a nature's measures is chosen: whole regimes compared for penalties, no retroactivity for others. */
  readonly withNature: (nature: CompiledNature['nature'], choice: Partial<CompiledNature['choice']>) => ProgramBuilder
  readonly withRule: (sketch: RuleSketch) => ProgramBuilder
  readonly withLimit: (sketch: LimitSketch) => ProgramBuilder
  readonly change: (changes: Partial<Program>) => ProgramBuilder
  /** The parsed program. @throws a ZodError when it is none */
  readonly build: () => Program
}

const measureOf = (measure: Partial<Measure> & Pick<Measure, 'id'>): Measure => ({
  title: text(measure.id),
  nature: 'penalty',
  polarity: 'adverse',
  kind: 'disqualification',
  covers: text(measure.id),
  not: {},
  excludes: [],
  anchors: [anyLaw],
  listReference: 'verified',
  edition: 'test-edition',
  from: '2020-01-01',
  until: null,
  ...measure,
})

const natureOf = (nature: CompiledNature['nature']): CompiledNature => ({
  nature,
  title: text(nature),
  choice: { method: nature === 'penalty' ? 'lighter-regime' : 'no-retroactivity', law: [anyLaw], order: [] },
  allows: [],
  kinds: [],
  limitation: false,
  traits: [],
  unless: [],
  procedure: [],
  remedies: [],
  pack: 'test-pack',
})

const instrument: Program['instruments'][string] = {
  id: 'test-law',
  title: text('test law'),
  issuer: text('test legislature'),
  level: 'law',
  inForce: { from: '2000-01-01', until: null },
  source: 'invented',
  provisions: [1, 2, 3].map((article) => ({
    at: `art-${article}`,
    gist: text(`article ${article}`),
    status: 'verified',
  })),
}

/** Steps that every built program knows. */
export const stepsOfPrograms = [
  'prior-notice',
  'objection',
  'objection-answered',
  'head-decision',
  'service',
  'publication',
  'impact-assessment',
  'stay-ordered',
  'stay-lifted',
  'dispute-flagged',
  'dispute-resolved',
] as const

const dictionary: Dictionary = {
  subject: {},
  authorities: {
    'human-resources': { ...text('human resources'), character: 'organ' },
    court: { ...text('court'), character: 'court' },
    finance: { ...text('finance'), character: 'organ' },
  },
  roles: {
    'legal-representative': { ...text('legal representative'), relation: 'officer' },
    principal: { ...text('principal'), relation: 'officer' },
  },
  matters: { listing: { title: text('listing'), facts: {} } },
  traits: {},
  records: {},
  steps: Object.fromEntries(stepsOfPrograms.map((step) => [step, { title: text(step) }])),
  routes: { reconsideration: { title: text('reconsideration') }, 'early-removal': { title: text('early removal') } },
}

const first: Program = {
  format: 'program/1',
  semantics: 1,
  pack: {
    id: 'test-pack',
    version: '1.0.0',
    title: text('test pack'),
    jurisdiction: 'CN',
    verifiedUntil: '2030-01-01',
  },
  layers: [{ id: 'test-pack', version: '1.0.0', digest: null }],
  instruments: { 'test-law': instrument },
  measures: { 'test-measure': measureOf({ id: 'test-measure' }) },
  information: [],
  dictionary,
  parameters: {},
  calendars: [],
  natures: natures.map(natureOf),
  rules: [],
  limits: [],
}

/** Rules stand in order of id, then of the day from which they are in force. */
const ordered = (rules: Program['rules']): Program['rules'] =>
  [...rules].sort((a, b) => {
    const [one, other] = [`${a.id} ${a.effective.from}`, `${b.id} ${b.effective.from}`]
    return one < other ? -1 : one > other ? 1 : 0
  })

const buildOn = (draft: Program): ProgramBuilder => {
  const change = (changes: Partial<Program>): ProgramBuilder => buildOn({ ...draft, ...changes })
  const changeWords = (changes: Partial<Dictionary>): ProgramBuilder =>
    change({ dictionary: { ...draft.dictionary, ...changes } })
  return {
    withRecordKind: (id, sketch = {}) =>
      changeWords({ records: { ...draft.dictionary.records, [id]: recordKind(id, sketch) } }),
    withMatter: (id, facts = {}) =>
      changeWords({ matters: { ...draft.dictionary.matters, [id]: { title: text(id), facts: declarations(facts) } } }),
    withSubjectFacts: (facts) => changeWords({ subject: { ...draft.dictionary.subject, ...declarations(facts) } }),
    withParameter: (id, ...values) => {
      const dated = values.map((value) => ({ from: '2020-01-01', until: null, law: anyLaw, ...value }))
      return change({
        parameters: { ...draft.parameters, [id]: { id, title: text(id), values: dated, verifiedUntil: '2030-01-01' } },
      })
    },
    withCalendar: (calendar) => {
      const id = `calendar-${calendar.from}`
      const whole: CalendarFile = {
        id,
        title: text(id),
        daysOff: [],
        workdays: [],
        status: 'verified',
        source: 'invented',
        ...calendar,
      }
      return change({ calendars: [...draft.calendars, whole] })
    },
    withMeasure: (measure) => change({ measures: { ...draft.measures, [measure.id]: measureOf(measure) } }),
    withNature: (nature, choice) =>
      change({
        natures: draft.natures.map((one) =>
          one.nature === nature ? { ...one, choice: { ...one.choice, ...choice } } : one,
        ),
      }),
    withRule: (sketch) => change({ rules: ordered([...draft.rules, rule(sketch)]) }),
    withLimit: (sketch) => change({ limits: [...draft.limits, limit(sketch)].sort((a, b) => (a.id < b.id ? -1 : 1)) }),
    change,
    build: () => Program.parse(draft),
  }
}

/** A program with one measure, one kind of matter (`listing`) and no rules. */
export const aProgram = (): ProgramBuilder => buildOn(first)
