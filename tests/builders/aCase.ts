import { Case } from '@plumbline/schema'
import { creditCodeOf } from './creditCode.js'

type CaseInput = (typeof Case)['_zod']['input']
type ListKey = 'persons' | 'records' | 'complete' | 'proposals' | 'determinations' | 'procedure' | 'benchmarks'
type ListOf<Key extends ListKey> = NonNullable<CaseInput[Key]>[number]
type RecordInput = Pick<ListOf<'records'>, 'id' | 'kind'> & Partial<ListOf<'records'>>
type EventInput = Omit<NonNullable<ListOf<'records'>['events']>[number], 'knownOn'> & { knownOn?: string }
type StepInput = Pick<ListOf<'procedure'>, 'step' | 'on'> & Partial<ListOf<'procedure'>>

/** Builds a case step by step; every step gives a new builder, so that a shared beginning stays as it is. */
export interface CaseBuilder {
  /** The day asked about; what was known by then counts, unless `knownAt` says otherwise. */
  readonly asOf: (day: string) => CaseBuilder
  readonly knownAt: (day: string) => CaseBuilder
  readonly withMatter: (kind: string, facts?: CaseInput['matter']['facts']) => CaseBuilder
  readonly withAuthority: (authority: Partial<CaseInput['authority']>) => CaseBuilder
  /** Changes the subject, an invented company unless told otherwise. */
  readonly withSubject: (subject: Partial<ListOf<'persons'>>) => CaseBuilder
  readonly withPerson: (person: ListOf<'persons'>) => CaseBuilder
  /** A record about the subject, made by the authority, unless told otherwise. */
  readonly withRecord: (record: RecordInput) => CaseBuilder
  /** An event of a record, known on the day it happened unless told otherwise. */
  readonly withEvent: (record: string, event: EventInput) => CaseBuilder
  readonly withDetermination: (
    determination: Partial<ListOf<'determinations'>> & Pick<ListOf<'determinations'>, 'fact' | 'value'>,
  ) => CaseBuilder
  readonly withStep: (step: StepInput) => CaseBuilder
  readonly withProposal: (proposal: ListOf<'proposals'>) => CaseBuilder
  readonly withBenchmark: (benchmark: ListOf<'benchmarks'>) => CaseBuilder
  readonly completeFor: (kind: string, from: string, until: string) => CaseBuilder
  /** The parsed case. @throws a ZodError when it is none */
  readonly build: () => Case
}

const first: CaseInput = {
  format: 'case/1',
  asOf: '2024-06-30',
  knownAt: '2024-06-30',
  salt: 'salt of an invented case',
  subject: 'subject',
  persons: [{ id: 'subject', kind: 'legal-person', name: '青禾示例建设有限公司', creditCode: creditCodeOf(1) }],
  authority: { id: 'authority', kind: 'human-resources', level: 'county', region: '310115' },
  matter: { kind: 'listing' },
}

const buildOn = (draft: CaseInput): CaseBuilder => {
  const change = (changes: Partial<CaseInput>): CaseBuilder => buildOn({ ...draft, ...changes })
  const add = <Key extends ListKey>(key: Key, item: ListOf<Key>): CaseBuilder =>
    change({ [key]: [...(draft[key] ?? []), item] })
  const changeRecord = (id: string, record: (record: ListOf<'records'>) => ListOf<'records'>): CaseBuilder =>
    change({ records: (draft.records ?? []).map((one) => (one.id === id ? record(one) : one)) })
  return {
    asOf: (day) => change({ asOf: day, knownAt: day }),
    knownAt: (day) => change({ knownAt: day }),
    withMatter: (kind, facts = {}) => change({ matter: { kind, facts } }),
    withAuthority: (authority) => change({ authority: { ...draft.authority, ...authority } }),
    withSubject: (subject) =>
      change({
        persons: draft.persons.map((person) => (person.id === draft.subject ? { ...person, ...subject } : person)),
      }),
    withPerson: (person) => add('persons', person),
    withRecord: (record) =>
      add('records', { document: `${record.id} (2024)`, about: draft.subject, by: draft.authority, ...record }),
    withEvent: (id, event) =>
      changeRecord(id, (record) => ({
        ...record,
        events: [...(record.events ?? []), { knownOn: event.on ?? draft.asOf, ...event }],
      })),
    withDetermination: (determination) =>
      add('determinations', { official: 'official', on: draft.asOf, reason: 'as the file shows', ...determination }),
    withStep: (step) => add('procedure', { party: draft.subject, knownOn: step.on, by: 'official', ...step }),
    withProposal: (proposal) => add('proposals', proposal),
    withBenchmark: (benchmark) => add('benchmarks', benchmark),
    completeFor: (kind, from, until) => add('complete', { kind, from, until }),
    build: () => Case.parse(draft),
  }
}

/** A case about an invented company, before a county authority, in the matter `listing`, as of 2024-06-30, with nothing in it. */
export const aCase = (): CaseBuilder => buildOn(first)
