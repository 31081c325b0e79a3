import type { DictionaryFile } from '@plumbline/schema'

export type AuthoredKind = DictionaryFile['records'][string]
export type AuthoredTrait = DictionaryFile['traits'][string]
/** What a kind of record and a trait both declare. */
export type Declarations = Pick<AuthoredTrait, 'facts' | 'events' | 'derived' | 'setAside'>

/** What a kind of record declares itself, then what its traits do, as far as they are known; each with the name of its trait. */
export const partsOf = <Part>(
  kind: Part & { readonly traits: readonly string[] },
  traitNamed: (name: string) => Part | undefined,
): readonly { readonly trait: string | null; readonly part: Part }[] => [
  { trait: null, part: kind },
  ...kind.traits.flatMap((trait) => {
    const part = traitNamed(trait)
    return part === undefined ? [] : [{ trait, part }]
  }),
]

/** The kind with everything that its traits declare, after its own. No name stands twice in a pack that was checked. */
export const withTraits = (
  kind: AuthoredKind,
  traitNamed: (name: string) => AuthoredTrait | undefined,
): AuthoredKind => {
  const parts = partsOf(kind, traitNamed).map(({ part }) => part)
  return {
    ...kind,
    facts: Object.fromEntries(parts.flatMap(({ facts }) => Object.entries(facts))),
    events: Object.fromEntries(parts.flatMap(({ events }) => Object.entries(events))),
    derived: Object.fromEntries(parts.flatMap(({ derived }) => Object.entries(derived))),
    setAside: parts.flatMap(({ setAside }) => setAside),
  }
}
