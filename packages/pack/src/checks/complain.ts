import type { Text } from '@plumbline/schema'
import { type Diagnostic, diagnose } from '../diagnostic.js'
import type { DiagnosticCode } from '../diagnosticCodes.js'
import type { Path } from '../origin.js'
import type { PackFile } from '../pack.js'

/** A complaint about the value at a path of a file. */
export const complain = (
  file: PackFile,
  path: Path,
  code: DiagnosticCode,
  zh: string,
  en: string,
  help?: Text,
): Diagnostic => diagnose(code, file.origin(path), { zh, en }, help)

/** A complaint about the key at a path of a file. */
export const complainAtKey = (
  file: PackFile,
  path: Path,
  code: DiagnosticCode,
  zh: string,
  en: string,
  help?: Text,
): Diagnostic => diagnose(code, file.keyOrigin(path), { zh, en }, help)
