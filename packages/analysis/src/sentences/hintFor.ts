import type { Weighed } from '@plumbline/core'
import type { Phrases } from '@plumbline/explain'
import type { FactPath, Missing, Program, RuleOutcome, Text } from '@plumbline/schema'
import type { UnderTest } from './checkExpectation.js'
import type { Mismatch } from './compare.js'

const outcomeOf = ({ rules }: Weighed, { rule, version }: UnderTest): RuleOutcome | undefined =>
  rules.find((outcome) => outcome.rule === rule && (version === null || outcome.version === version))

/** Facts that would settle a rule, by their titles with their paths. */
const facts = (program: Program, rule: string, settledBy: readonly Missing[], phrases: Phrases): Text => {
  const { for: kind = '', matters = [] } = program.rules.find(({ id }) => id === rule) ?? {}
  const said = (lang: keyof Text, between: string, open: string, close: string): string =>
    settledBy
      .map(({ fact }) => `${phrases.fact(fact as FactPath, { for: kind, matters })[lang]}${open}${fact}${close}`)
      .join(between)
  return { zh: said('zh', '、', '（', '）'), en: said('en', ', ', ' (', ')') }
}

const ofOutcome = (program: Program, outcome: RuleOutcome | undefined, phrases: Phrases): Text | null => {
  if (outcome === undefined)
    return {
      zh: '案件中没有触发它的记录，或者所问事项不在其列，或者记录已不予采用',
      en: 'the case holds no record that triggers it, or the matter is none in which it is asked, or the record is set aside',
    }
  if (outcome.outcome === 'undetermined') {
    const { zh, en } = facts(program, outcome.rule, outcome.settledBy, phrases)
    return { zh: `规则因下列事实不明而未决：${zh}`, en: `the rule is undetermined for want of: ${en}` }
  }
  if (outcome.outcome === 'not-in-force')
    return outcome.governedOn === null
      ? { zh: '选定适用法的那一日不存在', en: 'the day that chooses the law does not exist' }
      : {
          zh: `${outcome.governedOn} 的法律中没有此版（此版自 ${outcome.version} 起）`,
          en: `this version (from ${outcome.version}) is no law of ${outcome.governedOn}`,
        }
  if (outcome.outcome === 'does-not-apply' && outcome.defeatedBy.length > 0)
    return {
      zh: `例外成立：${outcome.defeatedBy.join('、')}`,
      en: `an exception holds: ${outcome.defeatedBy.join(', ')}`,
    }
  return null
}

const ofLimits = (program: Program, ids: readonly string[]): Text | null => {
  const found = ids.flatMap((id) => program.limits.find((limit) => limit.id === id)?.because ?? [])
  return found.length === 0
    ? null
    : { zh: found.map(({ zh }) => zh).join('；'), en: found.map(({ en }) => en).join('; ') }
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** What a tired reader should look at first; null where the difference says it all. */
export const hintFor = (
  program: Program,
  weighed: Weighed,
  { at, expected, actual }: Mismatch,
  tested: UnderTest,
  phrases: Phrases,
): Text | null => {
  const [list = '', , member] = at.split('/')
  if (list === 'outcome') return ofOutcome(program, outcomeOf(weighed, tested), phrases)
  if (/By$/.test(member ?? '')) {
    const wanted = strings(expected)
    return ofLimits(
      program,
      strings(actual).filter((id) => !wanted.includes(id)),
    )
  }
  // An effect that is not there at all, most often because the rule did not apply.
  if (list === 'effects' && member === undefined && tested.rule !== null) {
    const outcome = outcomeOf(weighed, tested)
    return outcome?.outcome === 'applies' ? null : ofOutcome(program, outcome, phrases)
  }
  return null
}
