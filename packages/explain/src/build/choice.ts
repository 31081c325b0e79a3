import type { ChoiceReason, RuleOutcome } from '@plumbline/schema'
import { type Item, item } from '../tree/explanation.js'
import { provisions } from './conditions.js'

/** Reasons for which no version governs yet: an official, or a fact to come, settles it. */
const open: ReadonlySet<ChoiceReason> = new Set(['continuing', 'incomparable', 'unclear'])

const governs = (outcome: RuleOutcome): string | null =>
  outcome.outcome === 'not-in-force' ? outcome.lostTo : outcome.version

/** Which version of the law governs and why, under the provision that says so. */
const told = (outcome: RuleOutcome): Item => {
  const { reason, candidates, governedOn, decidedOn, law } = outcome.choice
  const settled = !open.has(reason)
  return item(
    'choice',
    { reason, open: !settled, candidates, governs: settled ? governs(outcome) : null, governedOn, decidedOn },
    provisions(law),
  )
}

/** Where a rule has more than one version. */
export const choice = (outcome: RuleOutcome): readonly Item[] =>
  outcome.choice.reason === 'only-version' ? [] : [told(outcome)]

/** Where it is not simply the version of the day that is asked about: only then does it help to understand why nothing follows. */
export const decisiveChoice = (outcome: RuleOutcome): readonly Item[] =>
  outcome.choice.reason === 'in-force-then' ? [] : choice(outcome)
