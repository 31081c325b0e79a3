import type { Node, Program } from '@plumbline/schema'
import { type CompareOptions, compare } from './compare.js'
import type { Difference } from './difference.js'
import { type Counterexample, shrink } from './shrink.js'

const describeDifference = ({ at, core, reference }: Difference): string =>
  `${at}\n    core:      ${JSON.stringify(core)}\n    reference: ${JSON.stringify(reference)}`

/** What kind of difference it is, so that shrinking does not wander off to another. */
const kindOf = ({ at, core, reference }: Difference): string =>
  `${at.replace(/ of .*$|^.*: /, '')} ${JSON.stringify([core, reference])}`

/** The same counterexample with everything deleted that the first difference does not need. */
export const smallest = async (
  found: Counterexample,
  first: Difference,
  options: CompareOptions,
): Promise<Counterexample> =>
  shrink(found, async (candidate) =>
    (await compare(candidate.program, candidate.case, options)).some((one) => kindOf(one) === kindOf(first)),
  )

const conditionsOf = ({ rules, limits, dictionary }: Program): readonly Node[] => [
  ...rules.flatMap(({ when, unless }) => [when, ...unless.map((exception) => exception.when)]),
  ...limits.flatMap(({ when, require }) => [when, require]),
  ...Object.values(dictionary.records).flatMap(({ setAside }) => setAside.map(({ when }) => when)),
]

/** What a person needs to see: the differences, the conditions, the case, all as small as they get. */
export const report = async (
  found: Counterexample,
  differences: readonly Difference[],
  options: CompareOptions,
): Promise<string> => {
  const [first] = differences
  if (first === undefined) return 'no difference'
  const small = await smallest(found, first, options)
  const left = await compare(small.program, small.case, options)
  return [
    `${differences.length} differences, the first of which comes down to:`,
    ...left.map(describeDifference),
    `conditions: ${JSON.stringify(conditionsOf(small.program))}`,
    `program: ${JSON.stringify(small.program)}`,
    `case: ${JSON.stringify(small.case)}`,
  ].join('\n')
}
