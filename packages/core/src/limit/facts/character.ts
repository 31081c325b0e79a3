import type { Id } from '@plumbline/schema'
import { type Known, known, unknown } from '../../facts/known.js'
import type { World } from '../../facts/world.js'
import { own } from '../../own.js'

/** What a kind of body is in law: an organ, a court, another organisation, or a private party. */
export const characterOf = ({ program }: World, kind: Id): Known => {
  const declared = own(program.dictionary.authorities, kind)
  return declared ? known(declared.character) : unknown
}
