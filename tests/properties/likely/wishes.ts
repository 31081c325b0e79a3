import {
  type Day,
  type FactDeclaration,
  type Id,
  type Node,
  type Operand,
  type Operator,
  type Program,
  subjectKinds,
  type Value,
} from '@plumbline/schema'
import type { Random } from '../../generators/random.js'
import { later } from './plainDays.js'

/** What a case should say so that a condition comes out as wanted, by the path that reads it. */
export type Wishes = Map<string, Value | null>

/** A count that should come out so high: so many more records of the kind. */
export interface WishedRecords {
  readonly kind: Id
  readonly more: number
}

export interface Wishing {
  readonly random: Random
  readonly program: Program
  /** Days of the file: what a rule asks for happened before its notice. */
  readonly days: { readonly act: Day; readonly notice: Day }
  readonly wishes: Wishes
  readonly records: WishedRecords[]
  /** Kind of the trigger and of the record that it rests on. */
  readonly kinds: Readonly<Record<'record' | 'source', Id | null>>
}

type Amount = Extract<Value, object>

const isAmount = (value: Value | null | readonly Value[]): value is Amount =>
  typeof value === 'object' && value !== null && 'unit' in value

const isDayText = (value: unknown): value is Day => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value)

/** What is known of the values that a path can have. */
type Declared = Pick<FactDeclaration, 'type' | 'codes'>

const aDayFact: Declared = { type: 'day' }
const kindOfSubject: Declared = {
  type: 'code',
  codes: Object.fromEntries(subjectKinds.map((kind) => [kind, { zh: kind, en: kind }])),
}

const declaredAt = ({ program, kinds }: Wishing, path: string): Declared | undefined => {
  const [root, name = ''] = path.split('.') as [string, string | undefined]
  if (path.includes('.event.')) return aDayFact
  if (path === 'subject.kind') return kindOfSubject
  if (root === 'record' || root === 'source') {
    const kind = kinds[root]
    return kind === null ? undefined : program.dictionary.records[kind]?.facts[name]
  }
  if (root === 'subject') return program.dictionary.subject[name]
  return root === 'matter'
    ? Object.values(program.dictionary.matters).find(({ facts }) => facts[name])?.facts[name]
    : undefined
}

const aDay = ({ random, days }: Wishing): Day => later(days.notice, -random.int(5, 200))

/** The value of the other side, wishing for one where it is open. */
const operandValue = (
  wishing: Wishing,
  operand: Operand,
  type: Declared['type'] | undefined,
): Value | null | readonly Value[] => {
  if ('literal' in operand) return operand.literal
  if ('parameter' in operand) return wishing.program.parameters[operand.parameter]?.values.at(-1)?.value ?? null
  if (operand.fact === 'case.asOf' || operand.fact === 'case.knownAt') return wishing.days.notice
  const known = wishing.wishes.get(operand.fact)
  if (known !== undefined) return known
  if (type !== 'day') return null
  const day = aDay(wishing)
  wishing.wishes.set(operand.fact, day)
  return day
}

const another = (random: Random, value: Value | null, codes: Declared['codes']): Value | null => {
  if (value === null) return null
  if (typeof value === 'boolean') return !value
  if (isAmount(value)) return { ...value, n: value.n + random.pick([-1, 1, 5]) }
  if (isDayText(value)) return later(value, random.pick([-30, 1, 30]))
  const others = Object.keys(codes ?? { 'another text': null }).filter((code) => code !== value)
  return others.length === 0 ? null : random.pick(others)
}

const shifts: Partial<Record<Operator, readonly [readonly number[], readonly number[]]>> = {
  before: [
    [-60, -5, -1],
    [0, 3],
  ],
  onOrBefore: [
    [-40, -2, 0],
    [1, 9],
  ],
  after: [
    [1, 4, 50],
    [0, -8],
  ],
  onOrAfter: [
    [0, 2, 40],
    [-1, -9],
  ],
  lessThan: [
    [-1, -3],
    [0, 2],
  ],
  lessThanInclusive: [
    [0, -2],
    [1, 3],
  ],
  greaterThan: [
    [1, 2],
    [0, -2],
  ],
  greaterThanInclusive: [
    [0, 1],
    [-1, -3],
  ],
}

/** A value for which the comparison is true or false; `undefined`: none comes to mind. */
const valueSuch = (
  wishing: Wishing,
  operator: Operator,
  other: Value | null | readonly Value[],
  truth: boolean,
  codes: Declared['codes'],
  ofEvent: boolean,
): Value | null | undefined => {
  const { random, days } = wishing
  if (operator === 'in') {
    const values = Array.isArray(other) ? (other as readonly Value[]) : []
    if (values.length === 0) return undefined
    if (truth) return random.pick(values)
    const others = Object.keys(codes ?? {}).filter((code) => !values.includes(code))
    return others.length === 0 ? null : random.pick(others)
  }
  const value = other as Value | null
  if (operator === 'equal') {
    if (truth) return value
    return value === null ? later(days.notice, -random.int(1, 90)) : another(random, value, codes)
  }
  const shift = shifts[operator]
  // What did not happen stands in no order to anything.
  if (!truth && ofEvent && random.chance(90)) return null
  if (!shift || value === null) return undefined
  const by = random.pick(shift[truth ? 0 : 1])
  if (isDayText(value)) return later(value, by)
  return isAmount(value) ? { ...value, n: Math.max(0, value.n + by) } : undefined
}

/** Wishes that make a condition true, or false, where nothing else was wished for before. */
export const wishFor = (wishing: Wishing, node: Node, truth: boolean): void => {
  if (node.kind !== 'compare') {
    const needsAll = (node.kind === 'all') === truth
    if (needsAll) for (const child of node.of) wishFor(wishing, child, truth)
    else if (node.of.length > 0) {
      const [first] = node.of
      wishFor(wishing, first && wishing.random.chance(60) ? first : wishing.random.pick(node.of), truth)
    }
    return
  }
  const { fact, operator, value, negated } = node
  if (wishing.wishes.has(fact)) return
  const declared = declaredAt(wishing, fact)
  const other = operandValue(wishing, value, declared?.type)
  const wanted = valueSuch(wishing, operator, other, truth !== negated, declared?.codes, fact.includes('.event.'))
  if (wanted === undefined) return
  const [root, name = ''] = fact.split('.') as [string, string | undefined]
  const kind = root === 'record' ? wishing.kinds.record : null
  const derived = kind ? wishing.program.dictionary.records[kind]?.derived[name] : undefined
  if (derived?.kind === 'count') {
    if (isAmount(wanted)) wishing.records.push({ kind: derived.of, more: wanted.n - (derived.countsTrigger ? 1 : 0) })
    return
  }
  if (derived === undefined) wishing.wishes.set(fact, wanted)
}
