import type { CompiledLimit, LimitFile } from '@plumbline/schema'
import { compileCondition } from './condition.js'

/** @param pack id of the pack that the limit comes from */
export const compileLimit = (limit: LimitFile, pack: string): CompiledLimit => ({
  ...limit,
  when: compileCondition(limit.when, `${limit.id}#when`),
  require: compileCondition(limit.require, `${limit.id}#require`),
  pack,
})
