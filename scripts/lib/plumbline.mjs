import { runNode } from './run.mjs'

/** Runs our own command, as built. */
export const plumbline = (args, options) => runNode('packages/adapters/cli/bin/plumbline.js', args, options)
