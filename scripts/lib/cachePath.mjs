import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'

/** A place for files the scripts keep for themselves; it goes with `node_modules`. */
export function cachePath(name) {
  const folder = join(root, 'node_modules', '.cache', 'plumbline')
  mkdirSync(folder, { recursive: true })
  return join(folder, name)
}
