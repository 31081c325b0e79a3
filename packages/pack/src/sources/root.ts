import type { Condition } from '@plumbline/schema'
import type { Path } from '../origin.js'
import type { PackFile } from '../pack.js'

/** A condition as written: the id of its compiled node, the pack and file it stands in, and the way to it. */
export interface Root {
  readonly id: string
  readonly pack: string
  readonly file: PackFile
  readonly path: Path
  readonly condition: Condition | undefined
}

export type Place = Pick<Root, 'pack' | 'file'>
