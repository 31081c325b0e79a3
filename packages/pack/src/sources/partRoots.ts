import type { Condition } from '@plumbline/schema'
import type { Place, Root } from './root.js'

export type Parts = {
  readonly unless: readonly { readonly id: string; readonly when: Condition }[]
  readonly procedure: readonly { readonly step: string; readonly when?: Condition | undefined }[]
}

/** Exceptions and steps under the ids of what has them. `all`: the list of the file, for their places in it. */
export const partRoots = (id: string, place: Place, { unless, procedure }: Parts, all: Parts): readonly Root[] => [
  ...unless.map((one) => ({
    ...place,
    id: `${id}#unless/${one.id}`,
    path: ['unless', all.unless.indexOf(one), 'when'],
    condition: one.when,
  })),
  ...procedure.map((one) => ({
    ...place,
    id: `${id}#step/${one.step}`,
    path: ['procedure', all.procedure.indexOf(one), 'when'],
    condition: one.when,
  })),
]

/** The condition of the longer limitation. */
export const longerRoot = (
  id: string,
  place: Place,
  limitation: { readonly longer?: { readonly when: Condition } | undefined } | boolean | undefined,
): Root => ({
  ...place,
  id: `${id}#limitation`,
  path: ['limitation', 'longer', 'when'],
  condition: typeof limitation === 'object' ? limitation.longer?.when : undefined,
})
