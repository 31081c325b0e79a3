import { type Diagnostic, parseYaml } from '@plumbline/pack'
import { readBytes, readStream } from './readBytes.js'

/** A case as it stands in a file, not parsed as a case yet. */
export interface ReadCase {
  /** Plain JSON, whatever it is; `undefined` where the file is no YAML. Not to be used where there is an error. */
  readonly value: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** Decoded text by the name diagnostics show. */
  readonly sources: ReadonlyMap<string, string>
}

/**
 * Reads a case from a YAML or JSON file, with the same care for YAML's traps as a pack.
 *
 * @param path of the file; `-` is standard input
 * @throws if it cannot be read
 */
export const readCase = async (path: string): Promise<ReadCase> => {
  const name = path === '-' ? '<stdin>' : path
  const { bytes, size } = path === '-' ? await readStream(process.stdin) : await readBytes(path)
  const { value, diagnostics, text } = parseYaml(bytes, name, size)
  return { value, diagnostics, sources: new Map([[name, text]]) }
}
