import type { Measure, NatureFile } from '@plumbline/schema'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** What is called a measure of a nature is of a kind, a polarity and an act that its nature can have. */
export const checkNatureFit = (world: World): readonly Diagnostic[] => [
  ...filesOf(world.pack, 'catalogue').flatMap((file) =>
    file.value.measures.flatMap((measure, index) => [
      ...misfitKind(world, file, measure, index),
      ...misfitPolarity(world, file, measure, index),
    ]),
  ),
  ...filesOf(world.pack, 'rule').flatMap((file) => misfitActs(world, file)),
]

const quoted = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(', ')

/** A kind that natures list is of these natures alone. */
const misfitKind = (
  world: World,
  file: PackFile<'catalogue'>,
  { id, kind, nature }: Measure,
  index: number,
): readonly Diagnostic[] => {
  const kinds = world.natures.get(nature)?.kinds ?? []
  const listedBy = [...world.natures.values()].filter((regime) => regime.kinds.includes(kind))
  if (kinds.includes(kind) || (kinds.length === 0 && listedBy.length === 0)) return []
  const help =
    kinds.length === 0
      ? {
          zh: `\`${kind}\` 属于 ${listedBy.map((regime) => regime.nature).join('、')}`,
          en: `\`${kind}\` is of ${listedBy.map((regime) => regime.nature).join(', ')}`,
        }
      : { zh: `可用：${quoted(kinds)}`, en: `there is ${quoted(kinds)}` }
  return [
    complain(
      file,
      ['measures', index, 'kind'],
      'PL1235',
      `\`${id}\`（${nature}）不能是 \`${kind}\``,
      `\`${id}\` (${nature}) cannot be of the kind \`${kind}\``,
      help,
    ),
  ]
}

const misfitPolarity = (
  world: World,
  file: PackFile<'catalogue'>,
  { id, polarity, nature }: Measure,
  index: number,
): readonly Diagnostic[] => {
  const allows = world.natures.get(nature)?.allows ?? []
  if (allows.length === 0 || allows.some((one) => one.polarity === polarity)) return []
  return [
    complain(
      file,
      ['measures', index, 'polarity'],
      'PL1235',
      `\`${id}\`（${nature}）不能是 \`${polarity}\``,
      `\`${id}\` (${nature}) cannot be \`${polarity}\``,
    ),
  ]
}

const actsFor = ({ allows }: NatureFile, { polarity }: Measure): readonly string[] =>
  allows.flatMap((one) => (one.polarity === polarity ? one.acts : []))

/** Where the measure itself misfits, that is complained about in the catalogue alone. */
const misfitActs = (world: World, file: PackFile<'rule'>): readonly Diagnostic[] =>
  file.value.then.flatMap(({ act, measure: id }, index) => {
    const measure = world.measures.get(id)
    const regime = measure && world.natures.get(measure.nature)
    if (regime === undefined) return []
    const acts = actsFor(regime, measure as Measure)
    if (acts.length === 0 || acts.includes(act)) return []
    const { nature, polarity } = measure as Measure
    return [
      complain(
        file,
        ['then', index, 'act'],
        'PL1235',
        `\`${id}\`（${nature}，${polarity}）不能用 \`${act}\``,
        `\`${act}\` does not suit \`${id}\` (${nature}, ${polarity})`,
        { zh: `可用：${quoted(acts)}`, en: `there is ${quoted(acts)}` },
      ),
    ]
  })
