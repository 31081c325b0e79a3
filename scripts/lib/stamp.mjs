import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from './paths.mjs'

const fileOf = (name) => join(root, 'node_modules', '.cache', 'plumbline', name)

/** Whether the work called `name` was last finished for exactly these inputs. */
export const isStamped = (name, hash) => existsSync(fileOf(name)) && readFileSync(fileOf(name), 'utf8') === hash

/** Notes that the work called `name` is finished for these inputs. The note goes with `node_modules`. */
export function stamp(name, hash) {
  mkdirSync(dirname(fileOf(name)), { recursive: true })
  writeFileSync(fileOf(name), hash)
}
