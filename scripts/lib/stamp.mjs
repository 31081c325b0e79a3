import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { cachePath } from './cachePath.mjs'

const fileOf = (name) => cachePath(`${name}.stamp`)

/** Whether the work called `name` was last finished for exactly these inputs. */
export const isStamped = (name, hash) => existsSync(fileOf(name)) && readFileSync(fileOf(name), 'utf8') === hash

/** Notes that the work called `name` is finished for these inputs. */
export const stamp = (name, hash) => writeFileSync(fileOf(name), hash)
