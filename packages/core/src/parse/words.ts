import {
  type Case,
  type CreditRecord,
  type FactDeclaration,
  type Facts,
  governingVersion,
  type Program,
  type Value,
} from '@plumbline/schema'
import { fits } from '../facts/declared.js'
import { own } from '../own.js'
import { type Path, type Problem, problem } from './problem.js'

type Declarations = Readonly<Record<string, FactDeclaration>>

const unknownWord = (path: Path, what: string, english: string, word: string, allowed: readonly string[]): Problem =>
  problem('unknown-word', path, `规则包没有这个${what}：\`${word}\``, `the pack has no ${english} \`${word}\``, {
    zh: `可用：${allowed.join('、') || '无'}`,
    en: `known: ${allowed.join(', ') || 'none'}`,
  })

const wrongValue = (path: Path, declaration: FactDeclaration, value: Value | null): readonly Problem[] =>
  fits(value, declaration)
    ? []
    : [
        problem(
          'wrong-type',
          path,
          `“${declaration.title.zh}”应为 ${declaration.type}${declaration.codes ? `（${Object.keys(declaration.codes).join('、')}）` : ''}`,
          `“${declaration.title.en}” is of type ${declaration.type}${declaration.codes ? ` (${Object.keys(declaration.codes).join(', ')})` : ''}`,
        ),
      ]

/** Values of declared facts must fit; facts that no pack declares are left for `admit`, which drops them and says so. */
const wrongValues = (facts: Facts, declarations: Declarations, path: Path): readonly Problem[] =>
  Object.entries(facts).flatMap(([name, value]) => {
    const declaration = own(declarations, name)
    return declaration ? wrongValue([...path, name], declaration, value) : []
  })

const word = (
  mapping: Readonly<Record<string, unknown>>,
  key: string,
  path: Path,
  zh: string,
  en: string,
): readonly Problem[] => (Object.hasOwn(mapping, key) ? [] : [unknownWord(path, zh, en, key, Object.keys(mapping))])

const ofRecords = (kase: Case, { dictionary }: Program): readonly Problem[] =>
  kase.records.flatMap((record, index) => {
    const path = ['records', index] as const
    const kind = own(dictionary.records, record.kind)
    if (!kind)
      return [
        unknownWord([...path, 'kind'], '信用信息种类', 'kind of record', record.kind, Object.keys(dictionary.records)),
      ]
    return [
      ...word(dictionary.authorities, record.by.kind, [...path, 'by', 'kind'], '机关类别', 'kind of authority'),
      ...wrongValues(record.facts, kind.facts, [...path, 'facts']),
      ...record.events.flatMap((event, at) =>
        word(kind.events, event.kind, [...path, 'events', at, 'kind'], '事件', 'event of this record'),
      ),
    ]
  })

const declarationOf = (
  kase: Case,
  { dictionary }: Program,
  determination: Case['determinations'][number],
): FactDeclaration | undefined => {
  if (determination.person !== undefined) return own(dictionary.subject, determination.fact)
  if (determination.record === undefined)
    return own(own(dictionary.matters, kase.matter.kind)?.facts ?? {}, determination.fact)
  // The list has holes where a record does not parse.
  const record = kase.records.find((candidate: CreditRecord | undefined) => candidate?.id === determination.record)
  return record && own(own(dictionary.records, record.kind)?.facts ?? {}, determination.fact)
}

/** A choice of the governing version names a version of a rule that its record, or the matter, triggers. */
const ofChosenVersion = (kase: Case, program: Program, index: number): readonly Problem[] => {
  const { record: id, value } = kase.determinations[index] as Case['determinations'][number]
  const trigger =
    id === undefined ? 'matter' : kase.records.find((one: CreditRecord | undefined) => one?.id === id)?.kind
  const versions = program.rules.flatMap((rule) => (rule.for === trigger ? [rule.effective.from] : []))
  return versions.some((from) => from === value)
    ? []
    : [
        unknownWord(['determinations', index, 'value'], '规则版本', 'version of a rule', String(value), [
          ...new Set(versions),
        ]),
      ]
}

const ofDeterminations = (kase: Case, program: Program): readonly Problem[] =>
  kase.determinations.flatMap((determination, index) => {
    if (determination.fact === governingVersion && determination.person === undefined)
      return ofChosenVersion(kase, program, index)
    const declaration = declarationOf(kase, program, determination)
    if (!declaration)
      return [
        unknownWord(['determinations', index, 'fact'], '可认定的事实', 'fact to determine', determination.fact, []),
      ]
    return wrongValue(['determinations', index, 'value'], declaration, determination.value)
  })

/** A step for a measure that is neither in the pack nor proposed would be a step for nothing. */
const ofStepMeasures = (kase: Case, { measures }: Program): readonly Problem[] => {
  const proposed = new Set(kase.proposals.flatMap(({ measure }) => measure))
  return kase.procedure.flatMap(({ measure }, index) =>
    measure === undefined || proposed.has(measure)
      ? []
      : word(measures, measure, ['procedure', index, 'measure'], '措施', 'measure'),
  )
}

/** What a case says in words that the program's dictionary does not have, or with values of another type. */
export const unknownWords = (kase: Case, program: Program): readonly Problem[] => {
  const { dictionary } = program
  return [
    ...word(dictionary.matters, kase.matter.kind, ['matter', 'kind'], '事项', 'matter'),
    ...wrongValues(kase.matter.facts, own(dictionary.matters, kase.matter.kind)?.facts ?? {}, ['matter', 'facts']),
    ...word(dictionary.authorities, kase.authority.kind, ['authority', 'kind'], '机关类别', 'kind of authority'),
    ...kase.persons.flatMap((person, index) => [
      ...wrongValues(person.facts, dictionary.subject, ['persons', index, 'facts']),
      ...person.roles.flatMap((role, at) =>
        word(dictionary.roles, role.role, ['persons', index, 'roles', at, 'role'], '身份', 'role'),
      ),
    ]),
    ...ofRecords(kase, program),
    ...kase.complete.flatMap((window, index) =>
      word(dictionary.records, window.kind, ['complete', index, 'kind'], '信用信息种类', 'kind of record'),
    ),
    ...ofDeterminations(kase, program),
    ...kase.procedure.flatMap((step, index) =>
      word(dictionary.steps, step.step, ['procedure', index, 'step'], '程序步骤', 'procedural step'),
    ),
    ...ofStepMeasures(kase, program),
    ...kase.benchmarks.flatMap(({ measure }, index) =>
      word(program.measures, measure, ['benchmarks', index, 'measure'], '措施', 'measure'),
    ),
  ]
}
