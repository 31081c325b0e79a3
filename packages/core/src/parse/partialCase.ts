import {
  type Authority,
  Benchmark,
  Case,
  CreditRecord,
  Determination,
  Person,
  Proposal,
  StepTaken,
} from '@plumbline/schema'

/** What can be read of a case that does not parse as a whole. */
export interface PartialCase {
  /** Lists keep their indices: what does not parse is a hole, which iteration skips. */
  readonly case: Case
  /** Ids of everything, parsed or not, so that a broken person is not also an unknown one. */
  readonly ids: { readonly persons: ReadonlySet<string>; readonly records: ReadonlySet<string> }
  /** Whether the matter and the authority could be read, on which the words of the rest depend. */
  readonly framed: boolean
}

type Mapping = Readonly<Record<string, unknown>>
type Reads<T> = { readonly safeParse: (input: unknown) => { success: true; data: T } | { success: false } }

const isMapping = (input: unknown): input is Mapping =>
  typeof input === 'object' && input !== null && !Array.isArray(input)

const sparse = <T>(list: unknown, schema: Reads<T>): T[] => {
  const parsed: T[] = []
  if (!Array.isArray(list)) return parsed
  parsed.length = list.length
  list.forEach((item, index) => {
    const result = schema.safeParse(item)
    if (result.success) parsed[index] = result.data
  })
  return parsed
}

const idsOf = (list: unknown): ReadonlySet<string> =>
  new Set(
    (Array.isArray(list) ? list : []).flatMap((item) =>
      isMapping(item) && typeof item['id'] === 'string' ? [item['id']] : [],
    ),
  )

/** Reads every part of a case that parses by itself, so that its other mistakes are found in the same go. */
export const partialCase = (input: unknown): PartialCase | null => {
  if (!isMapping(input)) return null
  const { matter, authority, subject, asOf, knownAt } = Case.shape
  const parts = { matter: matter.safeParse(input['matter']), authority: authority.safeParse(input['authority']) }
  const read = <T>(schema: Reads<T>, value: unknown, otherwise: T): T => {
    const result = schema.safeParse(value)
    return result.success ? result.data : otherwise
  }
  const persons = idsOf(input['persons'])
  return {
    framed: parts.matter.success && parts.authority.success,
    ids: { persons, records: idsOf(input['records']) },
    case: {
      format: 'case/1',
      asOf: read(asOf, input['asOf'], ''),
      knownAt: read(knownAt, input['knownAt'], ''),
      salt: '',
      subject: read(subject, input['subject'], [...persons][0] ?? ''),
      persons: sparse(input['persons'], Person),
      authority: parts.authority.success ? parts.authority.data : ({} as Authority),
      matter: parts.matter.success ? parts.matter.data : { kind: '', facts: {} },
      records: sparse(input['records'], CreditRecord),
      complete: sparse(input['complete'], Case.shape.complete.unwrap().element),
      proposals: sparse(input['proposals'], Proposal),
      determinations: sparse(input['determinations'], Determination),
      procedure: sparse(input['procedure'], StepTaken),
      benchmarks: sparse(input['benchmarks'], Benchmark),
    },
  }
}
