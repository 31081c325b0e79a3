import type { Declarations } from '../compile/traits.js'
import { withTraits } from '../compile/traits.js'
import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { complainAtKey } from './complain.js'
import type { World } from './world.js'

type Derived = Declarations['derived']

/** No day runs from itself. Counts are in no circle: nothing that they rest on may be a count. */
export const checkCircles = (world: World): readonly Diagnostic[] =>
  filesOf(world.pack, 'facts').flatMap((file) => [
    ...Object.entries(file.value.records).flatMap(([name, kind]) =>
      circular(file, ['records', name], kind.derived, withTraits(kind, (trait) => world.traits.get(trait)).derived),
    ),
    ...Object.entries(file.value.traits).flatMap(([name, { derived }]) =>
      circular(file, ['traits', name], derived, derived),
    ),
  ])

/** @param all what the derived facts can name: their own, and those of the traits */
const circular = (file: PackFile, at: Path, own: Derived, all: Derived): readonly Diagnostic[] =>
  Object.keys(own).flatMap((name) =>
    reachable(name, all).has(name)
      ? [
          complainAtKey(
            file,
            [...at, 'derived', name],
            'PL1242',
            `\`${name}\` 由自身起算`,
            `\`${name}\` runs from itself`,
            { zh: '写明它所起算的事实或事件', en: 'let it run from a fact or an event' },
          ),
        ]
      : [],
  )

const startsOf = (name: string, all: Derived): readonly string[] => {
  const derived = Object.hasOwn(all, name) ? all[name] : undefined
  return derived?.kind === 'period-end' ? derived.from : []
}

const reachable = (name: string, all: Derived): ReadonlySet<string> => {
  const seen = new Set<string>()
  const visit = (one: string): void => {
    for (const start of startsOf(one, all)) {
      if (seen.has(start)) continue
      seen.add(start)
      visit(start)
    }
  }
  visit(name)
  return seen
}
