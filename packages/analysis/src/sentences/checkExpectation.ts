import type { ParsedCase, Weighed } from '@plumbline/core'
import type { Expectation, RuleOutcome } from '@plumbline/schema'
import { compareNone, compareOne, type Mismatch, same } from './compare.js'
import { effectViews, reliefViews, remedyViews, stepViews, type View } from './views.js'

/** The rule a test file is about; `version`: the day in its name, null where it has none. */
export interface UnderTest {
  readonly rule: string | null
  readonly version: string | null
}

const outcomeOf = ({ rules }: Weighed, { rule, version }: UnderTest): RuleOutcome | undefined =>
  rules.find((outcome) => outcome.rule === rule && (version === null || outcome.version === version))

const ofRule = (outcome: RuleOutcome | undefined, expected: Expectation): readonly Mismatch[] => {
  const actual: View = {
    outcome: outcome?.outcome ?? null,
    missing: outcome?.outcome === 'undetermined' ? outcome.settledBy.map(({ fact }) => fact) : [],
    defeatedBy: outcome?.outcome === 'does-not-apply' ? outcome.defeatedBy : [],
  }
  return (['outcome', 'missing', 'defeatedBy'] as const).flatMap((name) =>
    expected[name] === undefined || same(expected[name], actual[name])
      ? []
      : [{ at: name, expected: expected[name], actual: actual[name] }],
  )
}

/** What says which effect, step, remedy or relief an expectation means. */
const lists = {
  effects: { views: effectViews, names: ['measure', 'act', 'on', 'proposal'] },
  steps: { views: stepViews, names: ['step', 'party', 'measure', 'act'] },
  remedies: { views: remedyViews, names: ['route', 'party', 'measure', 'act'] },
  reliefs: { views: reliefViews, names: ['route', 'party', 'measure', 'act'] },
} as const

const ofLists = (decision: Weighed, expected: Expectation): readonly Mismatch[] =>
  (Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) => {
    const views = lists[list].views(decision)
    return (expected[list] ?? []).flatMap((one: View, index) =>
      compareOne(`${list}/${index}`, one, views, lists[list].names),
    )
  })

/** Supported or wished for, and not only the echo of a recorded decision whose ground is not there, which is shown so that it can be challenged. */
const isMoreThanDecided = ({ grounds, proposal }: Weighed['effects'][number]): boolean =>
  grounds.length > 0 || proposal !== null

const ofUnwanted = (decision: Weighed, expected: Expectation): readonly Mismatch[] => {
  const views = {
    noEffects: effectViews({ ...decision, effects: decision.effects.filter(isMoreThanDecided) }),
    noSteps: stepViews(decision),
    noRemedies: remedyViews(decision),
  }
  return (Object.keys(views) as (keyof typeof views)[]).flatMap((list) =>
    (expected[list] ?? []).flatMap((one: View, index) => compareNone(`${list}/${index}`, one, views[list])),
  )
}

const ofAside = ({ aside }: Weighed, expected: Expectation): readonly Mismatch[] =>
  Object.entries(expected.aside ?? {}).flatMap(([record, reason]) => {
    const reasons = aside.filter((one) => one.record === record).map((one) => one.reason as string)
    return reasons.includes(reason) ? [] : [{ at: `aside/${record}`, expected: reason, actual: reasons }]
  })

/** What in a decision is not as a sentence expects; nothing where it holds. */
export const checkExpectation = (decision: Weighed, expected: Expectation, tested: UnderTest): readonly Mismatch[] => [
  ...ofRule(outcomeOf(decision, tested), expected),
  ...ofLists(decision, expected),
  ...ofUnwanted(decision, expected),
  ...ofAside(decision, expected),
  ...(expected.problems ?? []).map((path) => ({ at: 'problems', expected: path, actual: [] })),
]

/** What is not as expected where the case was refused. */
export const checkRefusal = (
  { problems }: Extract<ParsedCase, { ok: false }>,
  expected: Expectation,
): readonly Mismatch[] => {
  const paths = problems.map(({ path }) => path)
  if (expected.problems === undefined)
    return [{ at: 'problems', expected: [], actual: problems.map(({ path, message }) => `${path}: ${message.en}`) }]
  return expected.problems
    .filter((path) => !paths.includes(path))
    .map((path) => ({ at: 'problems', expected: path, actual: paths }))
}
