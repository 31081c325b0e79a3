import type { Text } from '@plumbline/sdk'

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { zh: '没有这个文件或文件夹', en: 'there is no such file or folder' },
  EACCES: { zh: '没有权限', en: 'permission denied' },
  EPERM: { zh: '没有权限', en: 'permission denied' },
  EISDIR: { zh: '这是文件夹', en: 'it is a folder' },
  ENOTDIR: { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  ENOSPC: { zh: '磁盘已满', en: 'the disk is full' },
}

/** Why the system refused a file, in words; its code where we have none. */
export const reasonOf = (code = 'unknown'): Text => reasons[code] ?? { zh: code, en: code }
