import type { AuthoredKind } from '../compile/traits.js'
import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { adverseEffects } from './adverseEffects.js'
import { complain, complainAtKey } from './complain.js'
import type { World } from './world.js'

/** Limits ask what a record is: who else listed somebody, what a market knows, whether a ground has been used. */
export const checkCharacters = (world: World): readonly Diagnostic[] => [
  ...filesOf(world.pack, 'facts').flatMap((file) =>
    Object.entries(file.value.records).flatMap(([name, kind]) => understated(world, file, name, kind)),
  ),
  ...filesOf(world.pack, 'rule').flatMap((file) => [...removesNoListing(world, file), ...withoutEvidence(world, file)]),
]

const isListing = (world: World, measure: string): boolean => world.measures.get(measure)?.nature === 'list-entry'

const isMarketInformation = (world: World, { by }: AuthoredKind): boolean =>
  by.length > 0 && by.every((one) => world.authorities.get(one)?.character === 'private')

const understated = (
  world: World,
  file: PackFile<'facts'>,
  name: string,
  kind: AuthoredKind,
): readonly Diagnostic[] => {
  const at: Path = ['records', name]
  if (kind.character !== 'designation' && kind.evidences.some((measure) => isListing(world, measure)))
    return [mischaracterised(file, at, name, 'designation')]
  return kind.character !== 'market-information' && isMarketInformation(world, kind)
    ? [mischaracterised(file, at, name, 'market-information')]
    : []
}

const mischaracterised = (file: PackFile, path: Path, name: string, character: string): Diagnostic =>
  complainAtKey(
    file,
    path,
    'PL1241',
    `\`${name}\` 没有写明是 \`${character}\``,
    `\`${name}\` does not say that it is \`${character}\``,
    { zh: `写明 \`character: ${character}\``, en: `state \`character: ${character}\`` },
  )

/** Who is removed from a list stands on it, and the record of that is the entry. */
const removesNoListing = (world: World, file: PackFile<'rule'>): readonly Diagnostic[] => {
  const kind = file.value.for
  const character = world.records.get(kind)?.character
  const removes = file.value.then.some(({ act, measure }) => act === 'remove' && isListing(world, measure))
  if (!removes || character === undefined || character === 'designation') return []
  return [
    complain(
      file,
      ['for'],
      'PL1241',
      `\`${kind}\` 没有写明是 \`designation\``,
      `\`${kind}\` does not say that it is \`designation\``,
      {
        zh: '移出以列入记录为依据，在该记录种类写明 `character: designation`',
        en: 'a removal rests on the entry: state `character: designation` in that kind of record',
      },
    ),
  ]
}

/** Without a record that shows the entry nothing tells that the ground has led to one already. */
const withoutEvidence = (world: World, file: PackFile<'rule'>): readonly Diagnostic[] =>
  adverseEffects(world, file.value).flatMap(({ index, effect, measure }) => {
    if (effect.act !== 'designate' || measure.nature !== 'list-entry' || world.mayMiss('facts')) return []
    if ([...world.records.values()].some(({ evidences }) => evidences.includes(measure.id))) return []
    return [
      complain(
        file,
        ['then', index, 'measure'],
        'PL1247',
        `没有记录种类证明 \`${measure.id}\``,
        `no kind of record evidences \`${measure.id}\``,
        {
          zh: `在列入记录的种类写明 \`evidences: [${measure.id}]\``,
          en: `state \`evidences: [${measure.id}]\` in the kind of record that an entry makes`,
        },
      ),
    ]
  })
