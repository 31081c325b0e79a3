import { env } from 'node:process'
import fc from 'fast-check'

/**
 * Properties are drawn from a fixed seed, so that a failure is a change of ours and not of the dice. `PLUMBLINE_SEED` draws others:
 * `PLUMBLINE_SEED=$RANDOM npx vitest run` looks where nobody looked.
 */
const asked = Number(env['PLUMBLINE_SEED'])
fc.configureGlobal({ seed: Number.isSafeInteger(asked) && asked > 0 ? asked : 20_260_401 })
