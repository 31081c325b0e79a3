import type { z } from 'zod'
import { type Diagnostic, diagnose } from './diagnostic.js'
import { explainIssue } from './shapeIssues.js'
import type { YamlFile } from './yamlFile.js'

/** The value of a file if it has the shape of its schema, and every complaint where it has not. */
export const shapeDiagnostics = (
  schema: z.ZodType,
  yaml: YamlFile,
): { readonly value: unknown; readonly diagnostics: readonly Diagnostic[] } => {
  if (yaml.value === undefined) return { value: undefined, diagnostics: [] }
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) return notAMapping(yaml)
  const result = schema.safeParse(yaml.value)
  const spoilt = yaml.holdsSpoilt([])
  if (result.success) return { value: spoilt ? undefined : result.data, diagnostics: [] }
  const diagnostics = result.error.issues
    .flatMap((issue) => explainIssue(issue, schema, yaml.value, []))
    .filter(({ about, ofWhole }) => !yaml.isSpoilt(about) && !(ofWhole && yaml.holdsSpoilt(about)))
    .map(({ code, path, atKey, message, help }) =>
      diagnose(code, atKey ? yaml.keyOrigin(path) : yaml.origin(path), message, help),
    )
  return { value: undefined, diagnostics }
}

const notAMapping = (yaml: YamlFile) => ({
  value: undefined,
  diagnostics: yaml.holdsSpoilt([])
    ? []
    : [diagnose('PL1014', yaml.origin([]), { zh: '最外层不是映射', en: 'the outermost value is not a mapping' })],
})
