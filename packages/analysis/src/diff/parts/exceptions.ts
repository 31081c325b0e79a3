import type { CompiledRule } from '@plumbline/schema'
import { inside, type Part, part, turned } from '../part.js'
import { conditionParts } from './conditions.js'
import { pairByName } from './pairByName.js'
import { compareQuantities } from './quantities.js'
import type { Both } from './say.js'
import { canonical, compareCitations, compareValues, compareWhole } from './values.js'

export type Exception = CompiledRule['unless'][number]

const chance = ({ chance: before }: Exception, { chance: after }: Exception, both: Both): readonly Part[] => [
  ...compareQuantities('chance', before?.within, after?.within, both, { more: 'more-lenient', present: 'stricter' }),
  ...(before && after ? compareWhole('chance', { ...before, within: 0 }, { ...after, within: 0 }, 'unclear') : []),
]

/** What changed in one exception to a burden. */
const ofException = (before: Exception, after: Exception, both: Both): readonly Part[] => {
  const { phrases: old } = both.before
  const { phrases: now } = both.after
  return [
    ...compareWhole('title', before.title, after.title, 'neutral'),
    ...turned(conditionParts('exceptions', before.when, after.when, both)),
    ...compareValues(
      'modality',
      old.word('modality', before.modality),
      now.word('modality', after.modality),
      after.modality === 'shall' ? 'more-lenient' : 'stricter',
    ),
    ...compareValues(
      'exception-effect',
      old.word('exceptionEffect', before.does),
      now.word('exceptionEffect', after.does),
      after.does === 'defeat' ? 'more-lenient' : 'stricter',
    ),
    ...compareValues(
      'burden-of-proof',
      old.word('burden', before.burden),
      now.word('burden', after.burden),
      after.burden === 'subject' ? 'stricter' : 'more-lenient',
    ),
    ...chance(before, after, both),
    ...compareWhole('weighing', before.weighed, after.weighed, 'unclear'),
    ...compareCitations(before.law, after.law, { before: old.provision, after: now.provision }),
  ]
}

const withoutName = ({ id: _id, title: _title, when, ...rest }: Exception): string =>
  canonical({ ...rest, when: JSON.stringify(when, (key, value: unknown) => (key === 'id' ? undefined : value)) })

/** Exceptions that became another only by name. */
const renamed = (gone: readonly Exception[], added: readonly Exception[]): ReadonlyMap<Exception, Exception> =>
  new Map(
    added.flatMap((one) => {
      const old = gone.find((other) => withoutName(other) === withoutName(one))
      return old ? [[one, old] as const] : []
    }),
  )

/** Exceptions on both sides of a rule that burdens: one fewer is stricter. */
export const exceptionParts = (
  before: readonly Exception[],
  after: readonly Exception[],
  both: Both,
): readonly Part[] => {
  const { pairs, gone, fresh } = pairByName(before, after, ({ id }) => id as string)
  const names = renamed(gone, fresh)
  const isOld = (one: Exception): boolean => [...names.values()].includes(one)
  return [
    ...pairs.flatMap(({ old, now }) => inside('exception', now.title, ofException(old, now, both), now.law)),
    ...gone
      .filter((one) => !isOld(one))
      .map((one) => part('removed', { kind: 'exception', title: one.title }, 'stricter', { law: one.law })),
    ...fresh
      .filter((one) => !names.has(one))
      .map((one) => part('added', { kind: 'exception', title: one.title }, 'more-lenient', { law: one.law })),
  ]
}
