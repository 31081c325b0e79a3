import type { Case, Id, Program } from '@plumbline/schema'
import { decidedByRecord } from '../decidedByRecord.js'
import { guardsOf, triggersOf } from '../procedure/stepSubject.js'
import { type Problem, problem } from './problem.js'

type Named = Case['authority']

/** One id is one authority: another kind, level or region under the same id is a contradiction. */
const authorities = (kase: Case): readonly Problem[] =>
  kase.records.flatMap(({ by }, index) => {
    const same = (other: Named): boolean =>
      by.kind === other.kind && by.level === other.level && by.region === other.region
    const first = [kase.authority, ...kase.records.slice(0, index).flatMap((record) => record.by)].find(
      (other) => other.id === by.id,
    )
    return !first || same(first)
      ? []
      : [
          problem(
            'contradiction',
            ['records', index, 'by'],
            `同一机关标识 \`${by.id}\` 在案中有两种类别、层级或者地域`,
            `the authority \`${by.id}\` has two kinds, levels or regions in this case`,
            {
              zh: '改正其一，或者给两个机关各自的标识',
              en: 'correct one of them, or give each authority an id of its own',
            },
          ),
        ]
  })

/** Measures that are one for all records: whichever a proposal names, it wishes for the same one. */
const oneForAllRecords = (program: Program | undefined): ReadonlySet<Id> =>
  new Set(
    program?.rules.flatMap(({ then }) => then.flatMap(({ act, measure }) => (decidedByRecord[act] ? [] : [measure]))),
  )

/**
 * One decision can carry only one of two wishes for the same measure on the same person. A wish that names no record may be about
 * the record that another one names.
 */
const proposals = (kase: Case, program?: Program): readonly Problem[] => {
  const oneForAll = oneForAllRecords(program)
  return kase.proposals.flatMap(({ id, measure, on, record }, index) => {
    const others = kase.proposals
      .slice(0, index)
      .flatMap((other) =>
        other.measure === measure &&
        other.on === on &&
        (other.record === record || [other.record, record].includes(undefined) || oneForAll.has(measure))
          ? [other]
          : [],
      )
    if (others.length === 0) return []
    const mended = others.every((other) => other.record !== record) && !oneForAll.has(measure)
    const named = `\`${others.map((other) => other.id).join('`, `')}\``
    return [
      problem(
        'contradiction',
        ['proposals', index],
        `对 \`${on}\` 就同一措施 \`${measure}\` 提出了两项拟议：\`${id}\` 与 ${named}`,
        `two proposals for the same measure \`${measure}\` on \`${on}\`: \`${id}\` and ${named}`,
        mended
          ? {
              zh: '所涉的信用信息不同的，各写明其 record；相同的，保留一项',
              en: 'where they are about different records, name the record of each; where not, keep one',
            }
          : { zh: '保留一项；比较两种方案请分成两个案件', en: 'keep one; to compare two, ask two cases' },
      ),
    ]
  })
}

/** A decision names the measure it decides: a blanket one would decide whatever a rule ever gives. */
const decisions = (kase: Case): readonly Problem[] =>
  kase.procedure.flatMap(({ step, measure }, index) =>
    step === 'head-decision' && measure === undefined
      ? [
          problem(
            'missing',
            ['procedure', index, 'measure'],
            '负责人决定须写明所决定的措施',
            'a decision of the head names the measure that it decides',
          ),
        ]
      : [],
  )

/** Records that a step without a record could be about, under a program. */
const candidates = (kase: Case, program: Program, measure: string | undefined): readonly string[] => {
  const kinds = new Set(
    [...triggersOf(program)].flatMap(([id, of]) => (measure === undefined || measure === id ? [...of] : [])),
  )
  return kase.records.filter(({ kind, about }) => about === kase.subject && kinds.has(kind)).map(({ id }) => id)
}

/** A step on which a decision depends, and that does not tell which record it is about, would serve two proceedings at once. */
const steps = (kase: Case, program: Program): readonly Problem[] =>
  kase.procedure.flatMap(({ step, record, measure }, index) => {
    const meant = record === undefined && guardsOf(program).has(step) ? candidates(kase, program, measure) : []
    return meant.length < 2
      ? []
      : [
          problem(
            'contradiction',
            ['procedure', index, 'record'],
            `步骤 \`${step}\` 没有写明所涉的信用信息，可能指 ${meant.join('、')}`,
            `the step \`${step}\` names no record, and could be about ${meant.join(', ')}`,
            {
              zh: '写明 record；一次告知、一项决定只用于一个程序',
              en: 'name the record: one notice or decision serves one proceeding',
            },
          ),
        ]
  })

/**
 * What a case leaves open that a decision cannot leave open: who acted, what was decided, which proceeding a step belongs to.
 * Lists may have holes, which iteration skips (see `partialCase`).
 */
export const ambiguities = (kase: Case, program?: Program): readonly Problem[] => [
  ...authorities(kase),
  ...proposals(kase, program),
  ...decisions(kase),
  ...(program ? steps(kase, program) : []),
]
