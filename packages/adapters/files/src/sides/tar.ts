import { gunzipSync } from 'node:zlib'
import { SideError } from './sideError.js'

/** More than any pack unpacks to: a small archive that grows without end is refused. */
const maxUnpacked = 256 * 1024 * 1024

const text = (block: Buffer, from: number, length: number): string => {
  const field = block.subarray(from, from + length)
  const end = field.indexOf(0)
  return field.subarray(0, end === -1 ? length : end).toString('utf8')
}

/** `path=…` of an extended header (pax), which long names have. */
const paxPath = (records: string): string | undefined => /^\d+ path=(.*)$/m.exec(records)?.[1]

export interface ArchivedFile {
  readonly path: string
  readonly bytes: Buffer
}

/** A path that stays inside the folder it is unpacked in. */
const isInside = (path: string): boolean =>
  !path.startsWith('/') && !/^[A-Za-z]:/.test(path) && !path.split(/[\\/]/).includes('..')

/** Plain files of a `.tgz`; links and everything else are passed over. @throws {SideError} */
export const readTarball = (bytes: Buffer, name: string): readonly ArchivedFile[] => {
  const tar = (() => {
    try {
      return gunzipSync(bytes, { maxOutputLength: maxUnpacked })
    } catch (cause) {
      throw new SideError('bad-archive', name, String(cause), { cause })
    }
  })()
  const files: ArchivedFile[] = []
  let long: string | undefined
  for (let at = 0; at + 512 <= tar.length; ) {
    const block = tar.subarray(at, at + 512)
    if (block.every((byte) => byte === 0)) break
    const size = Number.parseInt(text(block, 124, 12).trim() || '0', 8)
    if (!Number.isSafeInteger(size) || size < 0) throw new SideError('bad-archive', name, 'size')
    const type = text(block, 156, 1)
    const content = tar.subarray(at + 512, at + 512 + size)
    const prefix = text(block, 345, 155)
    const path = long ?? (prefix === '' ? text(block, 0, 100) : `${prefix}/${text(block, 0, 100)}`)
    if (type === 'x') long = paxPath(content.toString('utf8'))
    else if (type === 'L') long = text(content, 0, content.length)
    else {
      if ((type === '0' || type === '') && isInside(path)) files.push({ path, bytes: content })
      long = undefined
    }
    at += 512 + Math.ceil(size / 512) * 512
  }
  return files
}
