import type { ReferenceMatch, ReferenceOutcome } from '@plumbline/reference'
import type { Decision, RuleOutcome } from '@plumbline/schema'
import { type Agreement, covers } from './agreement.js'
import { compareVerdicts } from './compareVerdicts.js'
import { byKey, compareByKey, type Difference, differ } from './difference.js'

type Aside = Decision['aside'][number]

const asideKey = ({ record, reason, because }: Aside): string => `${record}: ${reason} ${because?.node ?? ''}`

const compareAsides = (
  core: readonly Aside[],
  reference: readonly Aside[],
  agreement: Agreement,
): readonly Difference[] =>
  compareByKey('set aside', byKey(core, asideKey), byKey(reference, asideKey), (key, one, other) => [
    ...differ(`set aside ${key}: law`, one.law, other.law),
    ...(one.because !== null && other.because !== null
      ? compareVerdicts(`set aside ${key}`, one.because, other.because, agreement)
      : []),
  ])

/** Only what an outcome of its kind has: the rest is empty. */
const particulars = (
  outcome: RuleOutcome,
): Pick<ReferenceOutcome, 'defeatedBy' | 'settledBy' | 'governedOn' | 'lostTo' | 'with'> => ({
  defeatedBy: outcome.outcome === 'does-not-apply' ? outcome.defeatedBy : [],
  settledBy: outcome.outcome === 'undetermined' || outcome.outcome === 'conflict' ? outcome.settledBy : [],
  governedOn: outcome.outcome === 'not-in-force' ? outcome.governedOn : null,
  lostTo: outcome.outcome === 'not-in-force' ? outcome.lostTo : null,
  with: outcome.outcome === 'conflict' ? outcome.with : [],
})

/** Which versions were compared and which governs, and why; on which days and provisions that rests only where all must agree. */
const compareChoices = (
  where: string,
  core: RuleOutcome['choice'],
  reference: ReferenceOutcome['choice'],
  agreement: Agreement,
): readonly Difference[] => [
  ...differ(`${where}: candidates`, core.candidates, reference.candidates),
  ...differ(`${where}: reason of the choice`, core.reason, reference.reason),
  ...(covers(agreement, 'whole')
    ? [
        ...differ(`${where}: method of the choice`, core.method, reference.method),
        ...differ(`${where}: chosen for`, core.governedOn, reference.governedOn),
        ...differ(`${where}: chosen on`, core.decidedOn, reference.decidedOn),
        ...differ(`${where}: law of the choice`, core.law, reference.law),
      ]
    : []),
]

const compareParticulars = (where: string, core: RuleOutcome, reference: ReferenceOutcome): readonly Difference[] => {
  const { settledBy, governedOn, lostTo, with: others } = particulars(core)
  return [
    ...differ(`${where}: settled by`, settledBy, reference.settledBy),
    ...differ(`${where}: governed on`, governedOn, reference.governedOn),
    ...differ(`${where}: lost to`, lostTo, reference.lostTo),
    ...differ(`${where}: in conflict with`, others, reference.with),
  ]
}

const compareOutcomes = (
  where: string,
  core: RuleOutcome,
  reference: ReferenceOutcome,
  agreement: Agreement,
): readonly Difference[] => [
  ...compareVerdicts(where, core.because, reference.because, agreement),
  ...compareByKey(
    where,
    byKey(core.unless, ({ id }) => id),
    byKey(reference.unless, ({ id }) => id),
    (id, one, other) => [
      ...compareVerdicts(where, one.because, other.because, agreement),
      ...(covers(agreement, 'outcomes') ? differ(`${where}: exception ${id}`, one.status, other.status) : []),
    ],
  ),
  ...(covers(agreement, 'outcomes')
    ? [
        ...differ(`${where}: outcome`, core.outcome, reference.outcome),
        ...compareChoices(where, core.choice, reference.choice, agreement),
        ...differ(`${where}: defeated by`, particulars(core).defeatedBy, reference.defeatedBy),
      ]
    : []),
  ...(covers(agreement, 'whole') ? compareParticulars(where, core, reference) : []),
]

const ruleKey = ({
  rule,
  version,
  record,
}: {
  readonly rule: string
  readonly version: string
  readonly record: string | null
}): string => `${rule}@${version} for ${record ?? 'the matter'}`

/** Everything that admit, match and choose say, on both sides. The order of rules and records does not matter. */
export const compareMatches = (
  core: Decision,
  reference: ReferenceMatch,
  agreement: Agreement,
): readonly Difference[] => [
  ...compareAsides(core.aside, reference.aside, agreement),
  ...compareByKey('rule', byKey(core.rules, ruleKey), byKey(reference.rules, ruleKey), (key, one, other) =>
    compareOutcomes(key, one, other, agreement),
  ),
]
