import type { Phrases, ReadIn } from '@plumbline/explain'
import { nodesOf, type Path, type ValueNode } from '@plumbline/pack'
import type { Program, Text } from '@plumbline/schema'
import type { Edit } from '../edit.js'
import type { MutableFile } from '../mutation.js'
import type { Operator } from '../operatorNames.js'

/** A file under mutation with what is needed to look up and say its parts. */
export interface Site {
  readonly file: MutableFile
  readonly nodes: readonly ValueNode[]
  readonly program: Program
  readonly phrases: Phrases
  /** Where a fact at a path of the file is read. */
  readonly readIn: (path: Path) => ReadIn
}

/** A change that an operator found. */
export interface Found {
  readonly operator: Operator
  readonly edits: readonly [Edit, ...Edit[]]
  readonly says: Text
}

/** Finds the places of a file where an operator applies, in the order written. */
export type Operate = (site: Site) => readonly Found[]

const kindWith = ({ dictionary }: Program, trait: string | undefined): string =>
  Object.entries(dictionary.records).find(([, { traits }]) => trait !== undefined && traits.includes(trait))?.[0] ?? ''

const readInOf = (program: Program, { kind, value }: MutableFile, [section, name]: Path): ReadIn => {
  if (kind === 'rule') return { for: value.for, matters: value.matters }
  if (kind === 'nature') return { for: kindWith(program, value.traits[0]) }
  if (section === 'records') return { for: String(name) }
  return { for: section === 'traits' ? kindWith(program, String(name)) : '' }
}

export const siteOf = (program: Program, phrases: Phrases, file: MutableFile): Site => ({
  file,
  nodes: nodesOf(file.value),
  program,
  phrases,
  readIn: (path) => readInOf(program, file, path),
})
