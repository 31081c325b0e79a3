import { phrasesOf } from '@plumbline/explain'
import type { Program, Text } from '@plumbline/schema'
import { type CaseKind, kindsOf } from './cases/kinds.js'
import { distinct, type TrialCase, tryCases, underNewNames } from './cases/tryCases.js'
import { weighChanges } from './cases/weighChanges.js'
import type { Change } from './change.js'
import { type Direction, together } from './direction.js'
import { dictionaryChanges } from './units/dictionary.js'
import { instrumentChanges } from './units/instruments.js'
import { limitChanges } from './units/limits.js'
import { measureChanges } from './units/measures.js'
import { natureChanges } from './units/natures.js'
import { parameterChanges } from './units/parameters.js'
import { type MovedProvision, provisionMoves } from './units/provisions.js'
import { renamesBetween, underNames } from './units/renames.js'
import { ruleChanges } from './units/rules.js'
import type { RenamedThing, Sides } from './units/sides.js'
import { calendarChanges, informationChanges, packChanges } from './units/tables.js'

/** Cases that were decided under both sides. */
export interface CasesTried {
  readonly tried: number
  readonly changed: number
  readonly kinds: readonly CaseKind[]
}

/** What a program says in law that another does not. Plain data, in no order of files. */
export interface ProgramDiff {
  readonly before: Program['pack']
  readonly after: Program['pack']
  readonly direction: Direction
  readonly changes: readonly Change[]
  readonly moved: readonly (MovedProvision & { readonly said: { readonly from: Text; readonly to: Text } })[]
  readonly cases: CasesTried
  /** Citations of the changes, in words. */
  readonly provisions: Readonly<Record<string, Text>>
}

/** Both programs ready to be compared, renames followed. */
const sidesOf = (before: Program, after: Program) => {
  const names = renamesBetween(before, after)
  const oldName = (thing: RenamedThing, id: string): string =>
    [...names[thing]].find(([, now]) => now === id)?.[0] ?? id
  const renamed = underNames(before, names)
  const sides: Sides = {
    before: { program: renamed, phrases: phrasesOf(renamed) },
    after: { program: after, phrases: phrasesOf(after) },
    oldName,
  }
  return { sides, names }
}

const compare: readonly ((sides: Sides) => readonly Change[])[] = [
  ruleChanges,
  limitChanges,
  natureChanges,
  parameterChanges,
  measureChanges,
  dictionaryChanges,
  instrumentChanges,
  informationChanges,
  calendarChanges,
  packChanges,
]

/** What burdens somebody more stands first. */
const order: readonly Direction[] = ['stricter', 'both', 'unclear', 'more-lenient', 'neutral']

const inOrder = (changes: readonly Change[]): readonly Change[] =>
  [...changes].sort((a, b) => order.indexOf(a.direction) - order.indexOf(b.direction))

const provisionsOf = (sides: Sides, changes: readonly Change[]): Readonly<Record<string, Text>> => {
  const known = ({ instruments }: Program, law: string): boolean =>
    instruments[law.slice(0, law.indexOf('/'))]?.provisions.some(({ at }) => law.endsWith(`/${at}`)) ?? false
  return Object.fromEntries(
    [...new Set(changes.flatMap(({ law }) => law))].sort().map((law) => {
      const side = known(sides.after.program, law) ? sides.after : sides.before
      return [law, side.phrases.provision(law)]
    }),
  )
}

/**
 * Compares two programs by what they say in law: layout, comments and the order of files are not there any more, and names
 * are followed. What the text shows is held against what the cases show. Pure.
 *
 * @param cases decided under both sides; those of the side before may use its names
 */
export const diffPrograms = (before: Program, after: Program, cases: readonly TrialCase[] = []): ProgramDiff => {
  const { sides, names } = sidesOf(before, after)
  const changes = compare.flatMap((one) => one(sides))
  const trials = distinct(cases.map((one) => ({ ...one, input: underNewNames(one.input, names.measure) })))
  const changed = changes.length === 0 ? [] : tryCases(sides, trials)
  const weighed = inOrder(weighChanges(sides, changes, changed))
  return {
    before: before.pack,
    after: after.pack,
    direction: together(weighed.map(({ direction }) => direction)),
    changes: weighed,
    moved: provisionMoves(before, after).map(({ from, to }) => ({
      from,
      to,
      said: { from: sides.before.phrases.provision(from), to: sides.after.phrases.provision(to) },
    })),
    cases: { tried: trials.length, changed: changed.length, kinds: kindsOf(sides, changed) },
    provisions: provisionsOf(sides, weighed),
  }
}
