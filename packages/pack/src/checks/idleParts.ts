import type { Condition } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { conflictOf } from '../logic/conflict.js'
import { satisfiable } from '../logic/decide.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { domainsAt, isUncertain } from './certainties.js'
import { comparisonsText } from './comparisonText.js'
import { complain } from './complain.js'
import { placedCondition } from './placedCondition.js'
import { ruleScope } from './scope.js'
import type { World } from './world.js'

/** Exceptions and narrower matters that are never true where the condition of their rule is. */
export const checkIdleParts = (world: World): readonly Diagnostic[] =>
  isUncertain(world)
    ? []
    : filesOf(world.pack, 'rule').flatMap((file) => [
        ...file.value.unless.flatMap(({ id, when }, index) => {
          const excluded = whyExcluded(world, file, when, ['unless', index, 'when'])
          return excluded === undefined ? [] : [idleException(file, index, id, excluded)]
        }),
        ...file.value.then.flatMap(({ nexus }, index) => {
          const path = ['then', index, 'nexus']
          const excluded = nexus && whyExcluded(world, file, nexus, path)
          return excluded === undefined
            ? []
            : [
                complain(
                  file,
                  path,
                  'PL1301',
                  `不能同时成立：${excluded.zh}`,
                  `these cannot be true together: ${excluded.en}`,
                ),
              ]
        }),
      ])

/** Comparisons of a part and of its rule's condition that exclude each other, where each of the two can be true by itself. */
const whyExcluded = (world: World, file: PackFile<'rule'>, part: Condition, path: Path) => {
  const domains = domainsAt(world, { file, path: ['when'], scope: ruleScope(world, file.value) })
  const when = placedCondition(file, ['when'], file.value.when)
  const other = placedCondition(file, path, part)
  const because = conflictOf({ holding: [when.node, other.node] }, domains)
  if (because === undefined || !satisfiable(when.node, domains) || !satisfiable(other.node, domains)) return undefined
  return comparisonsText(because, new Map([...when.placeOf, ...other.placeOf]), file)
}

const idleException = (
  file: PackFile<'rule'>,
  index: number,
  id: string,
  { zh, en }: { readonly zh: string; readonly en: string },
): Diagnostic =>
  complain(
    file,
    ['unless', index, 'id'],
    'PL1304',
    `例外 \`${id}\` 永远不起作用，不能同时成立的是：${zh}`,
    `the exception \`${id}\` never comes into play, for these cannot be true together: ${en}`,
    {
      zh: '对照条文核对条件和例外；条件已经排除的，不必再列为例外',
      en: 'compare condition and exception with the provision; what the condition leaves out already is no exception',
    },
  )
