import { Program } from '@plumbline/schema'
import { isShallow, maxDepth } from './depth.js'
import { PlumblineError } from './plumblineError.js'

/** Where an issue of a schema is, as a JSON pointer, and what it is. */
export const detailsOf = (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]) =>
  issues.map(({ path, message }) => `/${path.map(String).join('/')}: ${message}`)

/**
 * Opens a compiled program from its JSON (`program.json`), checked whole.
 *
 * @throws {PlumblineError} `not-a-program`
 */
export const openProgram = (json: unknown): Program => {
  if (!isShallow(json))
    throw new PlumblineError('not-a-program', 'not a compiled program', [`/: nested more than ${maxDepth} levels deep`])
  const result = Program.safeParse(json)
  if (result.success) return result.data
  throw new PlumblineError('not-a-program', 'not a compiled program', detailsOf(result.error.issues), {
    cause: result.error,
  })
}
