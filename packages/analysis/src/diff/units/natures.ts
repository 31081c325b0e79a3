import type { CompiledNature, CompiledRule } from '@plumbline/schema'
import { type Change, change } from '../change.js'
import { directionOf, type Part, turned } from '../part.js'
import { exceptionParts } from '../parts/exceptions.js'
import { limitationParts } from '../parts/limitation.js'
import { compareLists } from '../parts/lists.js'
import { procedureParts } from '../parts/procedure.js'
import { remedyParts } from '../parts/remedies.js'
import { type Both, plain } from '../parts/say.js'
import { compareCitations, compareValues, compareWhole } from '../parts/values.js'
import { bothFor, type Sides } from './sides.js'

type Limitation = CompiledNature['limitation']

const limitation = (before: Limitation, after: Limitation, both: Both): readonly Part[] => {
  const stated = (one: Limitation): CompiledRule['limitation'] => (typeof one === 'object' ? one : undefined)
  return typeof before === 'object' || typeof after === 'object'
    ? limitationParts(stated(before), stated(after), both)
    : compareWhole('limitation', before, after, 'unclear')
}

const selects = (list: readonly object[]) =>
  list.map((one) => {
    const { acts, polarity, kinds, exceptKinds, yields } = one as Record<string, unknown>
    return [acts, polarity, kinds, exceptKinds, yields]
  })

const partsOf = (before: CompiledNature, after: CompiledNature, both: Both): readonly Part[] => {
  const benefits = after.allows.length > 0 && after.allows.every(({ polarity }) => polarity === 'favourable')
  const exceptions = exceptionParts(before.unless, after.unless, both)
  const own: readonly Part[] = [
    ...compareValues(
      'choice-of-law',
      plain(before.choice.method),
      plain(after.choice.method),
      after.choice.method === 'lighter-regime' ? 'more-lenient' : 'stricter',
    ),
    ...compareWhole('order-of-kinds', before.choice.order, after.choice.order, 'unclear'),
    ...compareWhole('allowed-acts', before.allows, after.allows, 'unclear'),
    ...compareLists(
      'kind',
      before.kinds,
      after.kinds,
      { before: plain, after: plain },
      { more: benefits ? 'more-lenient' : 'stricter', emptyIsAll: true },
    ),
    ...compareLists('traits', before.traits, after.traits, { before: plain, after: plain }, { more: 'unclear' }),
    ...limitation(before.limitation, after.limitation, both),
    ...(benefits ? turned(exceptions) : exceptions),
    ...procedureParts(before.procedure, after.procedure, both, benefits),
    ...remedyParts(before.remedies, after.remedies, both),
    ...compareWhole('title', before.title, after.title, 'neutral'),
    ...compareCitations(before.choice.law, after.choice.law, {
      before: both.before.phrases.provision,
      after: both.after.phrases.provision,
    }),
  ]
  const fits = (['unless', 'procedure', 'remedies'] as const).flatMap((list) =>
    before[list].length === after[list].length && own.every(({ code }) => code !== 'added' && code !== 'removed')
      ? compareWhole('concerns', selects(before[list]), selects(after[list]), 'unclear')
      : [],
  )
  return [...own, ...fits]
}

/** A kind of record that rules of the nature are about, for the names of its facts. */
const kindWith = ({ traits }: CompiledNature, { after }: Sides): string =>
  Object.entries(after.program.dictionary.records).find(([, kind]) =>
    traits.some((trait) => kind.traits.includes(trait)),
  )?.[0] ?? ''

/** Changes of what the nature of a measure selects, told once and not again of each rule. */
export const natureChanges = (sides: Sides): readonly Change[] => {
  return sides.after.program.natures.flatMap((nature) => {
    const old = sides.before.program.natures.find((one) => one.nature === nature.nature)
    const both = bothFor(sides, { for: kindWith(nature, sides) }, { nature })
    const parts = old === undefined ? [] : partsOf(old, nature, both)
    if (parts.length === 0) return []
    const direction = directionOf(parts)
    const title = sides.after.phrases.word('nature', nature.nature)
    const named = { id: nature.nature, version: null }
    return [
      change({
        thing: 'nature',
        before: named,
        after: named,
        title,
        form: 'changed',
        reason: direction === 'neutral' ? 'editorial' : 'correction',
        direction,
        from: null,
        until: null,
        reach: null,
        law: [...new Set(parts.flatMap(({ law }) => law))],
        parts,
        pack: nature.pack,
      }),
    ]
  })
}
