import { isOpenEnd, periodParts } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { type AdverseEffect, adverseEffects } from './adverseEffects.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** A burden begins on a day that stays, reaches who held a role on one, and lies in a range that is one. */
export const checkEffectDays = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'rule').flatMap((file) => [
    ...adverseEffects(world, file.value).flatMap((one) => [...restless(file, one), ...rolesOfNoDay(file, one)]),
    ...file.value.then.flatMap(({ term, amount }, index) => [
      ...(isReversed(term?.min, term?.max) ? [reversed(file, ['then', index, 'term'])] : []),
      ...(isReversed(amount?.min, amount?.max) ? [reversed(file, ['then', index, 'amount'])] : []),
    ]),
  ])

const restless = (file: PackFile<'rule'>, { index, effect, measure }: AdverseEffect): readonly Diagnostic[] =>
  (['term', 'runs'] as const).flatMap((key) =>
    effect[key]?.from === 'case.asOf'
      ? [
          complain(
            file,
            ['then', index, key, 'from'],
            'PL1252',
            `\`${measure.id}\` 每次询问都重新起算`,
            `\`${measure.id}\` begins anew on every day on which somebody asks`,
            {
              zh: '从步骤（`step.head-decision`）或者记录的日期起算',
              en: 'let it run from a step (`step.head-decision`) or a day of the record',
            },
          ),
        ]
      : [],
  )

/** Who came after the act had no part in it. */
const rolesOfNoDay = (file: PackFile<'rule'>, { index, effect, measure }: AdverseEffect): readonly Diagnostic[] => {
  const { roles, rolesOn } = effect.parties
  const isDay = rolesOn !== undefined && /^(?:record|matter)\./.test(rolesOn)
  if (roles.length === 0 || isDay) return []
  return [
    complain(
      file,
      ['then', index, 'parties', rolesOn === undefined ? 'roles' : 'rolesOn'],
      'PL1253',
      `\`${measure.id}\` 没有写明何日担任职务的人`,
      `\`${measure.id}\` does not say on which day its roles were held`,
      { zh: '`rolesOn` 写明记录的日期', en: 'let `rolesOn` be a day of the record' },
    ),
  ]
}

type Bound = NonNullable<PackFile<'rule'>['value']['then'][number]['term' | 'amount']>['max']

/** Size in a unit of its own; undefined for a parameter, for what ends on a day of a month and for what no number ends. */
const sizeOf = (bound: Bound): { readonly n: number; readonly unit: string } | undefined => {
  if (typeof bound !== 'string') return 'n' in bound ? bound : undefined
  if (isOpenEnd(bound)) return undefined
  const { n, unit, monthDay } = periodParts(bound)
  if (monthDay !== null) return undefined
  return unit === 'Y' ? { n: n * 12, unit: 'M' } : { n, unit }
}

const isReversed = (min: Bound | undefined, max: Bound | undefined): boolean => {
  const least = min === undefined ? undefined : sizeOf(min)
  const most = max === undefined ? undefined : sizeOf(max)
  if ((least?.n ?? 0) < 0 || (most?.n ?? 0) < 0) return true
  return least !== undefined && most !== undefined && least.unit === most.unit && least.n > most.n
}

const reversed = (file: PackFile, path: Path): Diagnostic =>
  complain(file, path, 'PL1254', '下限高于上限，或者为负数', 'the minimum is above the maximum, or one is negative', {
    zh: '更正 `min`、`max`',
    en: 'mend `min` or `max`',
  })
