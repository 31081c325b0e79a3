import type { Case, Program } from '@plumbline/schema'
import type { Known } from './facts/known.js'
import { weigh } from './trace.js'

/** What every reading behind the verdicts of a decision came to, by its id: what an explanation shows, and a commitment hides. */
export const readings = (program: Program, kase: Case): ReadonlyMap<string, Known> => {
  const { world, read } = weigh(program, kase)
  return new Map([...read()].sort().map((id) => [id, world.readings.get(id) ?? { is: 'unknown' }]))
}
