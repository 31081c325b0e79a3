import { phrasesOf } from '@plumbline/explain'
import type { Change, Evidence } from '../change.js'
import { noEvidence } from '../change.js'
import type { Direction } from '../direction.js'
import { together } from '../direction.js'
import type { Sides } from '../units/sides.js'
import { type CaseVerdict, verdictOf } from './caseChange.js'
import { withOneChange } from './oneChange.js'
import { type ChangedCase, caseChanges } from './tryCases.js'

/** What the cases alone say. */
const shown = ({ heavier, lighter }: Evidence): Direction =>
  heavier > 0 ? (lighter > 0 ? 'both' : 'stricter') : lighter > 0 ? 'more-lenient' : 'neutral'

/**
 * Text and cases together: a case that got heavier contradicts a text that seems only more lenient. Where the text cannot tell,
 * the cases cannot tell either that nobody else is worse off.
 */
export const reconciled = (byText: Direction, evidence: Evidence): Direction => {
  if (byText === 'unclear') return shown(evidence) === 'both' ? 'both' : 'unclear'
  return together([byText, shown(evidence)])
}

const counted = (verdicts: readonly CaseVerdict[]): Evidence => {
  const of = (...wanted: readonly CaseVerdict[]): number => verdicts.filter((one) => wanted.includes(one)).length
  return { heavier: of('heavier', 'mixed'), lighter: of('lighter', 'mixed'), other: of('other') }
}

const evidenceOf = (
  sides: Sides,
  change: Change,
  changes: readonly Change[],
  cases: readonly ChangedCase[],
): Evidence => {
  const program = withOneChange(sides.before.program, sides.after.program, change, changes)
  if (program === null) return noEvidence
  const after = { program, phrases: phrasesOf(program) }
  return counted(
    cases.flatMap(({ trial }) => {
      const differences = caseChanges(sides.before, after, trial.input)
      return differences.length === 0 ? [] : [verdictOf(differences)]
    }),
  )
}

/** A pack's own name and days decide nothing, and what is neutral by itself and new is only read by what else changed. */
const decides = ({ thing, form, byText }: Change): boolean =>
  thing !== 'pack' && !(form === 'added' && byText === 'neutral')

/** Tries each change by itself on the cases that end otherwise, so that each case is laid at the door of what changed it. */
export const weighChanges = (
  sides: Sides,
  changes: readonly Change[],
  cases: readonly ChangedCase[],
): readonly Change[] => {
  if (cases.length === 0) return changes
  const deciding = changes.filter(decides)
  return changes.map((change) => {
    if (!deciding.includes(change)) return change
    const evidence =
      deciding.length === 1 ? counted(cases.map(({ verdict }) => verdict)) : evidenceOf(sides, change, changes, cases)
    return { ...change, evidence, direction: reconciled(change.byText, evidence) }
  })
}
