import { Locator, Text } from '@plumbline/schema'
import { z } from 'zod'

/** A diagnostic of a pack or of the YAML of a case. */
export const DiagnosticOutput = z.strictObject({
  code: z.string(),
  /** As the pack and the run say; errors always are errors. */
  severity: z.enum(['error', 'warning', 'note']),
  file: z.string(),
  /** Half-open, in UTF-16 units. */
  span: z.array(z.int()).length(2),
  /** From 1. */
  line: z.int(),
  /** From 1, in Unicode code points. */
  column: z.int(),
  /** Of the first character after it, counted in the same way. */
  endLine: z.int(),
  endColumn: z.int(),
  locator: Locator.optional(),
  message: Text,
  help: Text.optional(),
})
