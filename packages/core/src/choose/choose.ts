import { type Choice, type CompiledRule, governingVersion, type RuleOutcome } from '@plumbline/schema'
import type { World } from '../facts/world.js'
import { inForceOn } from '../match/inForceOn.js'
import type { Match } from '../match/match.js'
import { type Ruling, rulingOf, type Version } from './govern.js'
import { settling } from './missing.js'
import type { OwnResult } from './ownResult.js'

/** A match with its outcome. An outcome that applies names its effects in the next pass. */
export interface Chosen {
  readonly match: Match
  readonly outcome: RuleOutcome
  /** What it comes to, where it governs and applies. */
  readonly applied: Extract<OwnResult, { is: 'applies' }> | null
  /** The version whose procedure, remedies and relief hold: the law at the decision, whatever law governs the substance. */
  readonly procedural: CompiledRule
}

/** Procedure follows the new law: the version in force on the day of the decision, else the governing one. */
const proceduralOf = (world: World, rule: CompiledRule, { decidedOn }: Ruling): CompiledRule =>
  world.program.rules.find((other) => other.id === rule.id && inForceOn(other, decidedOn, decidedOn)) ?? rule

const fromDay = ({ match }: Version) => match.ready.rule.effective.from

const choiceOf = (match: Match, ruling: Ruling): Choice => ({
  method: ruling.method,
  candidates: ruling.candidates.map(fromDay),
  governedOn: match.governedOn ?? null,
  decidedOn: ruling.decidedOn,
  reason: ruling.reason,
  law: [...ruling.law],
})

const outcomeOf = (match: Match, result: OwnResult, ruling: Ruling): RuleOutcome => {
  const { rule } = match.ready
  const base = {
    rule: rule.id,
    version: rule.effective.from,
    record: match.record?.id ?? null,
    because: match.because,
    unless: [...match.unless],
    choice: choiceOf(match, ruling),
  }
  const { governedOn } = match
  if (governedOn === undefined)
    return { ...base, outcome: 'undetermined', settledBy: result.is === 'undetermined' ? [...result.settledBy] : [] }
  if (ruling.contested.some((one) => one.match === match))
    return {
      ...base,
      outcome: 'conflict',
      with: ruling.contested
        .filter((one) => one.match !== match)
        .map((one) => ({ rule: rule.id, version: fromDay(one) })),
      settledBy: settling(match, `record.${governingVersion}`),
    }
  if (ruling.governs?.match !== match)
    return {
      ...base,
      outcome: 'not-in-force',
      governedOn,
      lostTo: ruling.governs ? fromDay(ruling.governs) : null,
    }
  if (result.is === 'does-not-apply') return { ...base, outcome: 'does-not-apply', defeatedBy: [...result.defeatedBy] }
  if (result.is === 'undetermined') return { ...base, outcome: 'undetermined', settledBy: [...result.settledBy] }
  return { ...base, outcome: 'applies', proposes: [] }
}

/** Versions of one rule for one trigger, oldest first whatever the order of the rules. */
const groupsOf = (matches: readonly Match[]): readonly (readonly [Match, ...Match[]])[] => {
  const groups = new Map<string, [Match, ...Match[]]>()
  for (const match of matches) {
    const key = `${match.ready.rule.id}@${match.record?.id ?? ''}`
    const group = groups.get(key)
    if (group) group.push(match)
    else groups.set(key, [match])
  }
  for (const group of groups.values())
    group.sort((a, b) => (a.ready.rule.effective.from < b.ready.rule.effective.from ? -1 : 1))
  return [...groups.values()]
}

/** Pass 3: chooses the version of the law that governs each trigger, by the nature of the measure, and gives each version its outcome. */
export const choose = (world: World, matches: readonly Match[]): readonly Chosen[] => {
  const chosen = new Map<Match, Chosen>()
  for (const group of groupsOf(matches)) {
    const ruling = rulingOf(world, group)
    for (const { match, result } of ruling.all) {
      const outcome = outcomeOf(match, result, ruling)
      const applied = outcome.outcome === 'applies' && result.is === 'applies' ? result : null
      chosen.set(match, { match, outcome, applied, procedural: proceduralOf(world, match.ready.rule, ruling) })
    }
  }
  return matches.map((match) => chosen.get(match) as Chosen)
}
