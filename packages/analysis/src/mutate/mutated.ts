import { edited } from './edit.js'
import type { MutableFile, Mutation } from './mutation.js'

/** What a file says with the changes of a mutation made. */
export const mutated = (file: MutableFile, { edits }: Pick<Mutation, 'edits'>): MutableFile['value'] =>
  edits.reduce<MutableFile['value']>((value, edit) => edited(value, edit), file.value)
