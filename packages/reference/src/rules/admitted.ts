import type { Aside, Case, Program } from '@plumbline/schema'
import { knownCase } from '../facts/knownCase.js'
import type { Setting } from '../facts/setting.js'
import { type Logic, referenceLogic } from '../logic.js'
import { admit } from './admit.js'

export interface ReferenceOptions {
  /** The meaning of operators, joins and negation; tests change it to see that a change is noticed. */
  readonly logic?: Logic
}

/** The case as known, and the records set aside from it. */
export interface Admitted {
  readonly setting: Setting
  readonly aside: readonly Aside[]
}

/** Sets records aside first; everything after that reads what is left. */
export const admitted = async (program: Program, given: Case, options: ReferenceOptions): Promise<Admitted> => {
  const { logic = referenceLogic } = options
  const admitting: Setting = { program, case: knownCase(given), setAside: null, logic }
  const aside = await admit(admitting, given)
  return { aside, setting: { ...admitting, setAside: new Set(aside.map(({ record }) => record)) } }
}
