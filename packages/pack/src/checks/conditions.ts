import { gravities } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { didYouMean } from '../help.js'
import { complain } from './complain.js'
import { operatorComplaint } from './operators.js'
import { type FactInfo, factIn } from './scope.js'
import { type AtomUse, atomUses, type FactUse, factUses, type WantedFact } from './uses.js'
import { valueComplaints } from './values.js'
import type { World } from './world.js'

const declareHelp = {
  zh: '事实在 facts/ 中按记录种类、事项或主体声明',
  en: 'facts are declared in `facts/`, of a kind of record, of a matter or of the subject',
}

/** Facts, operators and values of every comparison, and the days and weighed facts named beside them. */
export const checkConditions = (world: World): readonly Diagnostic[] => [
  ...atomUses(world).flatMap((use) => checkAtom(world, use)),
  ...factUses(world).flatMap((use) => checkFactUse(world, use)),
]

const unknownFact = (
  world: World,
  { file, scope }: AtomUse | FactUse,
  fact: string,
  path: AtomUse['path'],
): readonly Diagnostic[] =>
  factIn(scope, fact) !== undefined || world.mayMiss('facts')
    ? []
    : [
        complain(
          file,
          path,
          'PL1205',
          `未知的事实 \`${fact}\``,
          `unknown fact \`${fact}\``,
          didYouMean(fact, scope.facts.keys(), declareHelp),
        ),
      ]

const checkAtom = (world: World, use: AtomUse): readonly Diagnostic[] => {
  const { file, path, atom, scope, withoutCounts } = use
  const facts = factIn(scope, atom.fact)
  const operand =
    typeof atom.value === 'object' && atom.value !== null && 'fact' in atom.value ? atom.value.fact : undefined
  return [
    ...unknownFact(world, use, atom.fact, [...path, 'fact']),
    ...(operand === undefined ? [] : unknownFact(world, use, operand, [...path, 'value', 'fact'])),
    ...(withoutCounts ? countComplaints(use, facts) : []),
    ...(facts ?? []).flatMap((info) => operatorComplaint(file, path, atom, info) ?? valueComplaints(world, use, info)),
  ]
}

const countComplaints = (
  { file, path, atom }: AtomUse,
  facts: readonly FactInfo[] | undefined,
): readonly Diagnostic[] =>
  facts?.some(({ counted }) => counted)
    ? [complain(file, [...path, 'fact'], 'PL1213', `\`${atom.fact}\` 是计数`, `\`${atom.fact}\` is a count`)]
    : []

interface Wanted {
  readonly fits: (fact: FactInfo) => boolean
  readonly zh: string
  readonly en: string
}

const wantedFacts: Readonly<Record<WantedFact, Wanted>> = {
  day: { fits: ({ type }) => type === 'day', zh: '日期', en: 'a day' },
  weighed: {
    fits: ({ type, determined }) => type === 'boolean' && determined,
    zh: '由工作人员认定的布尔事实',
    en: 'a boolean that an official determines',
  },
  gravity: {
    fits: ({ type, codes }) => type === 'code' && (codes?.every((code) => isGravity(code)) ?? false),
    zh: '以 `slight`、`general`、`serious` 为代码的事实',
    en: 'a code with `slight`, `general`, `serious`',
  },
  text: { fits: ({ type }) => type === 'text', zh: '文本', en: 'a text' },
}

const isGravity = (code: string): boolean => (gravities as readonly string[]).includes(code)

const checkFactUse = (world: World, use: FactUse): readonly Diagnostic[] => {
  const { file, path, fact, scope, wanted } = use
  const facts = factIn(scope, fact)
  if (facts === undefined) return unknownFact(world, use, fact, path)
  const { fits, zh, en } = wantedFacts[wanted]
  return facts.every(fits) ? [] : [complain(file, path, 'PL1208', `\`${fact}\` 不是${zh}`, `\`${fact}\` is not ${en}`)]
}
