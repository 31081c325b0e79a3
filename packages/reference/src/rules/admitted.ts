import type { Case, Program } from '@plumbline/schema'
import { knownCase } from '../facts/knownCase.js'
import type { Setting } from '../facts/setting.js'
import { type Logic, referenceLogic } from '../logic.js'
import { admit, type Standings } from './admit.js'

export interface ReferenceOptions {
  /** The meaning of operators, joins and negation; tests change it to see that a change is noticed. */
  readonly logic?: Logic
}

/** The case as known, and the standing of its records. */
export interface Admitted extends Standings {
  readonly setting: Setting
}

/** Sets records aside first; everything after that reads what is left. */
export const admitted = async (program: Program, given: Case, options: ReferenceOptions): Promise<Admitted> => {
  const { logic = referenceLogic } = options
  const admitting: Setting = { program, case: knownCase(given), standing: null, logic }
  const { aside, doubts } = await admit(admitting, given)
  const ids = (standing: readonly { readonly record: string }[]): ReadonlySet<string> =>
    new Set(standing.map(({ record }) => record))
  return { aside, doubts, setting: { ...admitting, standing: { setAside: ids(aside), doubtful: ids(doubts) } } }
}
