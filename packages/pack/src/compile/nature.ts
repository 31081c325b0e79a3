import type { CompiledNature, NatureFile } from '@plumbline/schema'
import { compileException, compileLimitation, compileStep } from './parts.js'

/** @param pack id of the pack that the nature comes from */
export const compileNature = (regime: NatureFile, pack: string): CompiledNature => {
  const id = `nature:${regime.nature}`
  const { limitation } = regime
  return {
    ...regime,
    limitation: typeof limitation === 'boolean' ? limitation : compileLimitation(limitation, id),
    unless: regime.unless.map((one) => compileException(one, id)),
    procedure: regime.procedure.map((step) => compileStep(step, id)),
    pack,
  }
}
