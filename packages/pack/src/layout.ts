import { CoverageFile, lawFileSchemas, TestFile, ThresholdsFile } from '@plumbline/schema'
import type { z } from 'zod'

/** Schema of each kind of file of a pack. */
export const fileSchemas = {
  ...lawFileSchemas,
  'rule-test': TestFile,
  'limit-test': TestFile,
  scenario: TestFile,
  thresholds: ThresholdsFile,
  coverage: CoverageFile,
} as const satisfies Record<string, z.ZodType>

export type FileKind = keyof typeof fileSchemas
export type FileValue<Kind extends FileKind> = z.infer<(typeof fileSchemas)[Kind]>

const name = '[A-Za-z0-9][A-Za-z0-9._-]*'
const day = '\\d{4}-\\d{2}-\\d{2}'

/** Where each kind stands, inside the pack. The first that matches counts. */
const places: readonly (readonly [FileKind, RegExp])[] = (
  [
    ['pack', 'pack'],
    ['instrument', `law/${name}`],
    ['catalogue', `catalogue/${name}`],
    ['facts', `facts/${name}`],
    ['parameter', `parameters/${name}`],
    ['calendar', `calendars/${name}`],
    ['rule-test', `rules/${name}/${name}/${day}(?:\\.[a-z0-9-]+)?\\.test`],
    ['rule', `rules/${name}/${name}/${day}`],
    ['limit-test', `limits/${name}\\.test`],
    ['limit', `limits/${name}`],
    ['nature', `natures/${name}`],
    ['information', `information/${name}`],
    ['scenario', `scenarios/${name}`],
    ['thresholds', `coverage/thresholds(?:/${name})?`],
    ['coverage', `coverage/${name}`],
  ] as const
).map(([kind, pattern]) => [kind, new RegExp(`^${pattern}\\.yaml$`)])

/** Kind of the file at a path, or undefined where no file of a pack stands there. */
export const fileKind = (path: string): FileKind | undefined => places.find(([, pattern]) => pattern.test(path))?.[0]

/** The patterns of the layout, for people. */
export const layout = [
  'pack.yaml',
  'law/<instrument>.yaml',
  'catalogue/<edition>.yaml',
  'facts/<name>.yaml',
  'parameters/<name>.yaml',
  'calendars/<year>.yaml',
  'rules/<area>/<rule>/<YYYY-MM-DD>.yaml',
  'rules/<area>/<rule>/<YYYY-MM-DD>.test.yaml',
  'rules/<area>/<rule>/<YYYY-MM-DD>.<row>.test.yaml',
  'limits/<limit>.yaml',
  'limits/<limit>.test.yaml',
  'natures/<nature>.yaml',
  'information/<edition>.yaml',
  'scenarios/<name>.yaml',
  'coverage/<instrument>.yaml',
  'coverage/thresholds/<family>.yaml',
] as const
