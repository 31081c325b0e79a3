import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { maxFileBytes } from '@plumbline/pack'

/** A file's bytes, or only its size where it is too large to be parsed. */
export interface ReadBytes {
  readonly bytes: Uint8Array
  readonly size: number
}

/** Asks for the size first: a file over the limit is never taken into memory. @throws if the file cannot be read */
export const readBytes = async (path: string): Promise<ReadBytes> => {
  const { size } = await stat(path)
  return size > maxFileBytes ? { bytes: new Uint8Array(0), size } : readStream(createReadStream(path))
}

/** Stops reading once there is more than would be parsed: a device has no size and no end. */
export const readStream = async (stream: AsyncIterable<unknown>): Promise<ReadBytes> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer)
    size += (chunk as Buffer).length
    if (size > maxFileBytes) break
  }
  return { bytes: Buffer.concat(chunks), size }
}
