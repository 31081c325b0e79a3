import { Text } from '@plumbline/schema'
import { z } from 'zod'
import { DiagnosticOutput } from './diagnosticOutput.js'

/** What `new` writes. */
export const NewOutput = z.strictObject({
  format: z.literal('new/1'),
  kind: z.enum(['rule', 'limit', 'instrument', 'pack']),
  files: z.array(z.string()),
  /** What the author still has to do. */
  todo: z.array(Text),
  /** What check says about the new files. */
  diagnostics: z.array(DiagnosticOutput),
})
