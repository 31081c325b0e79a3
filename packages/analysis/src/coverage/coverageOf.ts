import { phrasesOf } from '@plumbline/explain'
import type { Pack } from '@plumbline/pack'
import type { Program } from '@plumbline/schema'
import { boundaryGoals } from './boundaryGoals.js'
import { conditionGoals } from './conditionGoals.js'
import { exceptionGoals } from './exceptionGoals.js'
import { type CoverageKind, coverageKinds, type Goal } from './goal.js'
import { limitGoals } from './limitGoals.js'
import { provisionGoals } from './provisionGoals.js'
import { ruleGoals } from './ruleGoals.js'
import type { Seen } from './seen.js'
import { explainUnseen } from './unseen.js'

/** How many of the goals of a kind were seen. What cannot be seen is not among them. */
export interface CoverageTotal {
  readonly seen: number
  readonly of: number
}

/** What the sentences of a pack show of it. */
export interface Coverage {
  readonly pack: string
  /** Ids of the packs whose rules and limits are counted. */
  readonly counted: readonly string[]
  readonly totals: { readonly [K in CoverageKind]: CoverageTotal }
  readonly goals: readonly Goal[]
}

const totalOf = (goals: readonly Goal[]): CoverageTotal => {
  const asked = goals.filter(({ excluded }) => excluded === null)
  return { seen: asked.filter(({ seen }) => seen).length, of: asked.length }
}

/** Totals by kind of some goals. */
export const totalsOf = (goals: readonly Goal[]): Coverage['totals'] =>
  Object.fromEntries(
    coverageKinds.map((kind) => [kind, totalOf(goals.filter((goal) => goal.kind === kind))]),
  ) as unknown as Coverage['totals']

/** Share that was seen in hundredths of a per cent, rounded down; all of nothing is all. */
export const basisPoints = ({ seen, of }: CoverageTotal): number =>
  of === 0 ? 10_000 : Math.floor((seen * 10_000) / of)

/**
 * Holds what sentences have shown against what there is to show. What a pack rests on is not its own to test.
 *
 * @param layers all packs of the program, itself last
 * @param counted ids of those whose text is counted
 */
export const coverageOf = (
  program: Program,
  layers: readonly Pack[],
  counted: ReadonlySet<string>,
  seen: Seen,
): Coverage => {
  const phrases = phrasesOf(program)
  const own = layers.filter(({ manifest }) => counted.has(manifest.id))
  const conditions = conditionGoals(program, layers, counted, seen, phrases)
  const goals = explainUnseen(own, [
    ...provisionGoals(own, conditions, seen, phrases),
    ...ruleGoals(program, own, seen),
    ...conditions,
    ...exceptionGoals(program, layers, counted, seen),
    ...limitGoals(own, seen),
    ...boundaryGoals(program, own, seen),
  ])
  return { pack: program.pack.id, counted: own.map(({ manifest }) => manifest.id), totals: totalsOf(goals), goals }
}
