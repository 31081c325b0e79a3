import { type AuthoredKind, type Declarations, partsOf } from '../compile/traits.js'
import type { Diagnostic } from '../diagnostic.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain } from './complain.js'
import type { World } from './world.js'

/** A name is declared once among a kind of record and its traits. */
export const checkTraits = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'facts').flatMap((file) =>
    Object.entries(file.value.records).flatMap(([name, kind]) => clashes(world, file, name, kind)),
  )

/** Names as conditions write them. */
const namesOf = ({ facts, events, derived }: Declarations): readonly string[] => [
  ...Object.keys(facts),
  ...Object.keys(derived),
  ...Object.keys(events).map((event) => `event.${event}`),
]

const clashes = (world: World, file: PackFile<'facts'>, name: string, kind: AuthoredKind): readonly Diagnostic[] => {
  const first = new Map<string, string>()
  return partsOf(kind, (trait) => world.traits.get(trait)).flatMap(({ trait, part }) => {
    const by = trait ?? name
    const twice = namesOf(part).filter((one) => first.has(one))
    const complaints = twice.map((one) =>
      complain(
        file,
        ['records', name, 'traits', kind.traits.indexOf(by)],
        'PL1225',
        `\`${by}\` 与 \`${first.get(one)}\` 都声明了 \`${one}\``,
        `\`${by}\` and \`${first.get(one)}\` both declare \`${one}\``,
        { zh: '删去其一或改名', en: 'remove or rename one of them' },
      ),
    )
    for (const one of namesOf(part)) first.set(one, first.get(one) ?? by)
    return complaints
  })
}
