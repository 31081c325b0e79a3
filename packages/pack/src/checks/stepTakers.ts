import type { RuleFile } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

type Taker = RuleFile['procedure'][number]['by']

/** A step is the party’s or the authority’s wherever it is asked for: nobody waives for the party, and the party does not decide. */
export const checkStepTakers = (world: World): readonly Diagnostic[] => {
  const takers = takersOf(world)
  return [...filesOf(world.pack, 'rule'), ...filesOf(world.pack, 'nature')].flatMap((file) =>
    file.value.procedure.flatMap(({ step, by }, index) => {
      const taker = takers.get(step)
      if (taker === undefined || (taker === 'party') === (by === 'party')) return []
      return [
        complain(
          file,
          ['procedure', index, 'by'],
          'PL1250',
          `\`${step}\` 由 \`${taker}\` 进行，不是 \`${by}\``,
          `\`${step}\` is taken by \`${taker}\`, not \`${by}\``,
          { zh: '另取步骤标识，或更正 `by`', en: 'choose another step, or mend `by`' },
        ),
      ]
    }),
  )
}

/** The first that says so: the decision and what parties waive by, natures, then rules from the lowest layer up. */
const takersOf = (world: World): ReadonlyMap<string, Taker> => {
  const rules = [...world.rules.values()].flat()
  const steps = [...world.natures.values(), ...rules].flatMap(({ procedure }) => procedure)
  const takers = new Map<string, Taker>([
    ['head-decision', 'head'],
    ['waiver', 'party'],
  ])
  for (const { waivedBy } of steps) if (waivedBy !== undefined) takers.set(waivedBy, 'party')
  for (const { step, by } of steps) if (!takers.has(step)) takers.set(step, by)
  return takers
}
