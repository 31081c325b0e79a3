import { readFile, stat } from 'node:fs/promises'
import { maxFileBytes } from '@plumbline/pack'

/** A file's bytes, or only its size where it is too large to be parsed. */
export interface ReadBytes {
  readonly bytes: Uint8Array
  readonly size: number
}

/** Asks for the size first: a file over the limit is never taken into memory. @throws if the file cannot be read */
export const readBytes = async (path: string): Promise<ReadBytes> => {
  const { size } = await stat(path)
  if (size > maxFileBytes) return { bytes: new Uint8Array(0), size }
  const bytes = await readFile(path)
  return { bytes, size: bytes.length }
}
