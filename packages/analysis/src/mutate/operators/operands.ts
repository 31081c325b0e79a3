import type { Path } from '@plumbline/pack'
import type { Atom, FactPath, Text } from '@plumbline/schema'
import { clauses } from '../say/clauses.js'
import { atomsIn, compiled, type Placed } from './conditionsIn.js'
import { codesOf, isDay } from './factTypes.js'
import type { Found, Operate, Site } from './site.js'

const said = ({ phrases, readIn }: Site, condition: Atom, at: Path): Text =>
  phrases.condition(compiled(condition), readIn(at))

const replacing = (
  site: Site,
  { at, condition }: Placed<Atom>,
  operator: Found['operator'],
  change: Partial<Atom>,
): Found => {
  const to = { ...condition, ...change }
  return { operator, edits: [{ at, to }], says: clauses.replaced(said(site, condition, at), said(site, to, at)) }
}

/** One of the values that a list names. */
export const dropValues: Operate = (site) =>
  atomsIn(site).flatMap(({ at, condition: { fact, value } }) => {
    if (!Array.isArray(value) || value.length < 2) return []
    const { phrases, readIn } = site
    return value.map(
      (one, index): Found => ({
        operator: 'drop-value',
        edits: [{ at: [...at, 'value', index] }],
        says: {
          zh: `“${phrases.fact(fact, readIn(at)).zh}”所列各项中删去“${phrases.value(one, fact, readIn(at)).zh}”`,
          en: `“${phrases.value(one, fact, readIn(at)).en}” were dropped from what is listed for “${phrases.fact(fact, readIn(at)).en}”`,
        },
      }),
    )
  })

/** The next code of the fact in place of the one named. */
export const swapValues: Operate = (site) =>
  atomsIn(site).flatMap((placed) => {
    const { fact, value, operator } = placed.condition
    if (typeof value !== 'string' || !['equal', 'notEqual'].includes(operator)) return []
    const codes = codesOf(site, fact, placed.at)
    const next = codes[(codes.indexOf(value) + 1) % codes.length]
    return next === undefined || next === value ? [] : [replacing(site, placed, 'swap-value', { value: next })]
  })

const factIn = (value: Atom['value']): FactPath | undefined =>
  typeof value === 'object' && value !== null && 'fact' in value ? value.fact : undefined

/** Records' own days that conditions of the file compare, in the order written. */
const daysRead = (site: Site, near: Path): readonly FactPath[] => [
  ...new Set(
    atomsIn(site)
      .filter(({ at }) => at[0] === near[0] && (at[0] === 'when' || at[1] === near[1]))
      .flatMap(({ condition, at }) =>
        [condition.fact, factIn(condition.value)].filter(
          (fact): fact is FactPath => fact?.startsWith('record.') === true && isDay(site, fact, at),
        ),
      ),
  ),
]

const otherDay = (
  site: Site,
  at: Path,
  taken: readonly (FactPath | undefined)[],
  not: FactPath,
): FactPath | undefined => {
  const days = daysRead(site, at)
  const from = days.indexOf(not)
  return [...days.slice(from + 1), ...days.slice(0, from)].find((day) => !taken.includes(day))
}

/** Another day that is read nearby in place of the one that a comparison names: the right one where that is a day of the record. */
export const swapFacts: Operate = (site) =>
  atomsIn(site).flatMap((placed) => {
    const { fact, value } = placed.condition
    const right = factIn(value)
    const taken = [fact, right]
    if (right?.startsWith('record.') && isDay(site, right, placed.at)) {
      const other = otherDay(site, placed.at, taken, right)
      return other === undefined ? [] : [replacing(site, placed, 'swap-fact', { value: { fact: other } })]
    }
    if (!fact.startsWith('record.') || !isDay(site, fact, placed.at)) return []
    const other = otherDay(site, placed.at, taken, fact)
    return other === undefined ? [] : [replacing(site, placed, 'swap-fact', { fact: other })]
  })
