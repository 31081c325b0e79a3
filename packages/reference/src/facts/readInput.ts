import type { Determination, FactDeclaration, Facts, Name } from '@plumbline/schema'
import type { Reading } from '../reading.js'
import { latestDetermination } from './determined.js'
import { own } from './own.js'
import type { Setting } from './setting.js'
import { typed } from './typed.js'

/** Where an input fact stands. */
export interface InputPlace {
  readonly declarations: Readonly<Record<Name, FactDeclaration>>
  readonly facts: Facts
  /** Whether a determination is about this record, person or matter. */
  readonly isAbout: (determination: Determination) => boolean
}

/** An input fact: what an official determined, where the norm leaves room; else the value given. Undeclared or absent: unknown. */
export const readInput = (setting: Setting, place: InputPlace, name: Name): Reading => {
  const declaration = own(place.declarations, name)
  if (declaration === undefined) return undefined
  if (!declaration.determined) return typed(declaration, own(place.facts, name))
  const matching = setting.case.determinations.filter((one) => one.fact === name && place.isAbout(one))
  return typed(declaration, latestDetermination(matching))
}
