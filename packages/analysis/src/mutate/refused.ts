import { type Diagnostic, type Pack, type PackFile, packErrors } from '@plumbline/pack'
import { mutated } from './mutated.js'
import type { MutableFile, Mutation } from './mutation.js'
import { partOf } from './partOf.js'

const withFile = (pack: Pack, mutation: Mutation): Pack => ({
  ...pack,
  files: pack.files.map((file) =>
    file.path === mutation.path && partOf(pack.files, file) === mutation.part
      ? ({ ...file, value: mutated(file as unknown as MutableFile, mutation) } as PackFile)
      : file,
  ),
})

/** A file that says another day or id is another file; its name is not what is asked about. */
const aboutNames = 'PL1202'

/** A pack with the packs it rests on. */
export interface Checked {
  readonly pack: Pack
  readonly dependencies: readonly Pack[]
}

/**
 * Why the compiler would not let a mutation into a program, null where it would. Such a mistake is never made unnoticed.
 *
 * @param pack id of the pack that is mutated; it is one of `packs`, or rested on by them
 */
export const refusalOf = (packs: readonly Checked[], pack: string, mutation: Mutation): Diagnostic | null => {
  const change = (one: Pack): Pack => (one.manifest.id === pack ? withFile(one, mutation) : one)
  for (const { pack: own, dependencies } of packs) {
    const first = packErrors(change(own), dependencies.map(change)).find(({ code }) => code !== aboutNames)
    if (first !== undefined) return first
  }
  return null
}
