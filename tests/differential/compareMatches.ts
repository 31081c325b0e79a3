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
): Pick<ReferenceOutcome, 'defeatedBy' | 'settledBy' | 'governedOn' | 'lostTo'> => ({
  defeatedBy: outcome.outcome === 'does-not-apply' ? outcome.defeatedBy : [],
  settledBy: outcome.outcome === 'undetermined' ? outcome.settledBy : [],
  governedOn: outcome.outcome === 'not-in-force' ? outcome.governedOn : null,
  lostTo: outcome.outcome === 'not-in-force' ? outcome.lostTo : null,
})

/** Core goes on to resolve rules that clash; before that, they apply. */
const matched = ({ outcome }: RuleOutcome): string => (outcome === 'conflict' ? 'applies' : outcome)

const compareParticulars = (where: string, core: RuleOutcome, reference: ReferenceOutcome): readonly Difference[] => {
  const { settledBy, governedOn, lostTo } = particulars(core)
  return [
    ...differ(`${where}: settled by`, settledBy, reference.settledBy),
    ...differ(`${where}: governed on`, governedOn, reference.governedOn),
    ...differ(`${where}: lost to`, lostTo, reference.lostTo),
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
        ...differ(`${where}: outcome`, matched(core), reference.outcome),
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
