import { type Program, readProgram } from '@plumbline/schema'
import { PlumblineError } from './plumblineError.js'

/**
 * Opens a compiled program from its JSON (`program.json`), checked whole.
 *
 * @throws {PlumblineError} `not-a-program`
 */
export const openProgram = (json: unknown): Program => {
  const read = readProgram(json)
  if (read.program !== null) return read.program
  const { problems, cause } = read
  throw new PlumblineError('not-a-program', 'not a compiled program', problems, { cause })
}
