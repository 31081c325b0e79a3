import type { CompiledRule } from '@plumbline/schema'
import { type Part, part } from '../part.js'
import { conditionParts } from './conditions.js'
import { compareQuantities } from './quantities.js'
import type { Both } from './say.js'
import { compareCitations, compareWhole } from './values.js'

type Limitation = NonNullable<CompiledRule['limitation']>

/** The time after which a burden may no longer be imposed: more of it, or none at all, is stricter. */
export const limitationParts = (
  before: Limitation | undefined,
  after: Limitation | undefined,
  both: Both,
): readonly Part[] => {
  if (before === undefined || after === undefined)
    return compareQuantities('limitation', before?.period, after?.period, both, {
      more: 'stricter',
      present: 'more-lenient',
    })
  return [
    ...compareQuantities('limitation', before.period, after.period, both, {
      more: 'stricter',
      present: 'more-lenient',
    }),
    ...compareWhole('limitation-start', [before.from, before.discovered], [after.from, after.discovered], 'unclear'),
    ...compareQuantities('longer-limitation', before.longer?.period, after.longer?.period, both, {
      more: 'stricter',
      present: 'stricter',
    }),
    ...(before.longer && after.longer
      ? conditionParts('longer-limitation', before.longer.when, after.longer.when, both)
      : []),
    ...compareCitations(before.law, after.law, {
      before: both.before.phrases.provision,
      after: both.after.phrases.provision,
    }),
  ]
}

/** A clause by which a version reaches older facts: reaching more of them is stricter for whoever is burdened. */
export const transitionParts = (
  { transition: before }: CompiledRule,
  { transition: after }: CompiledRule,
  both: Both,
): readonly Part[] => {
  if (before === undefined && after === undefined) return []
  if (before === undefined || after === undefined)
    return [
      part('reworded', { aspect: 'transition' }, before === undefined ? 'stricter' : 'more-lenient', {
        law: (before ?? after)?.law ?? [],
      }),
    ]
  return conditionParts('transition', before.when, after.when, both)
}
