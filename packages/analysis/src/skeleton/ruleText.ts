import { withholdingOf } from '@plumbline/pack'
import type { Program } from '@plumbline/schema'
import { needsTerm, type RuleSetting, type RuleWish } from './ruleWish.js'
import { oneOrMore, textOf } from './yamlText.js'

const subjects = '[legal-person, unincorporated-organization, individual-business]'

const whenOf = ({ asked }: RuleSetting, law: string): readonly string[] => [
  'when:',
  '  all:',
  '    # 每个条件引用它所出自的条款；由法律留给判断的，写成官员认定的事实，不要自己定数字。',
  '    # Each condition cites the provision it comes from; what the law leaves to judgement is a fact an official determines, not a number.',
  `    - { fact: subject.kind, operator: in, value: ${subjects}, law: ${law} }`,
  ...(asked === null ? [] : [`    - { fact: ${asked.path}, operator: equal, value: true, law: ${law} }`]),
]

const effectOf = (program: Program, wish: RuleWish, { act, sameAct }: RuleSetting, law: string): readonly string[] => {
  const measure = program.measures[wish.measure]
  return [
    'then:',
    `  - act: ${act}`,
    `    measure: ${wish.measure}`,
    '    # 只及于条款点名的人；及于任职的人的，写 roles 和 rolesOn。',
    '    # Only who the provision names; where it names holders of a role, add roles and rolesOn.',
    `    parties: { subject: true, law: ${law} }`,
    ...(needsTerm(program, wish.measure) && wish.term !== null
      ? [`    term: { min: ${wish.term}, max: ${wish.term}, from: step.head-decision, law: ${law} }`]
      : []),
    ...(measure?.kind === 'fine'
      ? [
          '    # 金额以分计，写法定幅度。',
          '    # In fen: the range that the law gives.',
          `    amount: { min: { n: 0, unit: fen }, max: { n: 0, unit: fen }, law: ${law} }`,
          ...(sameAct === null ? [] : [`    sameAct: ${sameAct}`]),
        ]
      : []),
  ]
}

const asideOf = (program: Program, wish: RuleWish, { act }: RuleSetting): readonly string[] => {
  const reasons = act === 'remove' ? withholdingOf(program.dictionary.records[wish.for]?.setAside ?? []) : []
  return reasons.length === 0
    ? []
    : [
        '# 没有送达、停止执行或者有异议的，负担可能照旧，终止负担的义务也照旧。',
        '# What was not served, is stayed or disputed may burden all the same, and so the duty to end it stays.',
        `evenIfSetAside: [${reasons.join(', ')}]`,
      ]
}

/** A new rule as YAML: a draft that compiles, with comments that say what goes where. */
export const ruleText = (program: Program, wish: RuleWish, setting: RuleSetting): string => {
  const law = oneOrMore(wish.law)
  const { authorities, madeTheRecord, governedBy, empowers } = setting
  const lines = [
    '# 草稿：按条文逐项改写，读过官方文本后删去 draft。各项含义见编辑器提示和 docs/authoring。',
    '# A skeleton: rewrite it from the articles, and remove draft once their official text was read. Editors explain each field.',
    `id: ${wish.id}`,
    `title: ${textOf(wish.title)}`,
    `effective: { from: ${wish.from} }`,
    `for: ${wish.for}`,
    ...(governedBy === null
      ? []
      : [
          '# 选定适用法的日期：所评价的事情发生之日。',
          '# The day that chooses the law: that of what the rule answers.',
          `governedBy: ${governedBy}`,
        ]),
    ...(wish.matters.length === 0 ? [] : [`matters: [${wish.matters.join(', ')}]`]),
    ...asideOf(program, wish, setting),
    'authority:',
    `  kinds: [${authorities.join(', ')}]`,
    '  levels: [county, city, province]',
    ...(madeTheRecord ? ['  madeTheRecord: true'] : []),
    `  law: ${law}`,
    '# 条文写“应当”的用 shall，写“可以”的用 may。',
    '# shall where the article says 应当, may where it says 可以.',
    'modality: may',
    'draft:',
    '  todo: { zh: 逐条核对条件、当事人、期限和程序, en: "check conditions, parties, terms and procedure against the articles" }',
    'basis:',
    ...empowers.map((one) => `  - { role: empowers, law: ${one} }`),
    ...wish.law.map((one) => `  - { role: ground, law: ${one} }`),
    ...whenOf(setting, law),
    ...effectOf(program, wish, setting, law),
    '# 程序和救济由措施的性质给出（边界包的 natures/）；这里只写本条自己增加的。',
    '# Procedure and remedies come with the nature of the measure (natures/ of the limits pack); state here what these articles add.',
  ]
  return `${lines.join('\n')}\n`
}

/** The notes beside a rule: the readings that were chosen, and rejected. */
export const ruleNotes = ({ id, title, law }: RuleWish): string =>
  [
    `# ${title.zh} / ${title.en}`,
    '',
    `\`${id}\` · ${law.map((one) => `\`${one}\``).join(', ')}`,
    '',
    '## 采用的理解 / Readings chosen',
    '',
    '条文有几种理解的，写明采用哪一种、为什么，以及谁会因此更不利。',
    '',
    'Where an article can be read in more than one way: which reading, why, and for whom it is the stricter one.',
    '',
  ].join('\n')
