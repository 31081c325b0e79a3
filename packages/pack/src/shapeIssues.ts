import type { z } from 'zod'
import { shown } from './help.js'
import type { Path } from './origin.js'
import { keysAt } from './schemaWalk.js'
import { typeWords } from './schemaWords.js'
import {
  complain,
  custom,
  type Issue,
  malformed,
  malformedKey,
  missingKey,
  outOfBounds,
  type ShapeComplaint,
  unknownKey,
  unknownWord,
  wrongType,
} from './shapeComplaints.js'
import { isTableIssue, tableComplaint } from './tables/tableComplaints.js'

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? (at as Record<string | number, unknown>)[key] : undefined),
    value,
  )

/** Our words for an issue of the schema. One issue may be several complaints. */
export const explainIssue = (issue: Issue, schema: z.ZodType, root: unknown, base: Path): readonly ShapeComplaint[] => {
  const path: Path = [...base, ...(issue.path as Path)]
  const value = valueAt(root, path)
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) =>
        unknownKey(key, [...path, key], keysAt(schema, root, path), valueAt(root, [...path, key])),
      )
    case 'invalid_type':
      return [value === undefined ? missingKey(path) : wrongType(issue.expected, value, path)]
    case 'invalid_value':
      return [value === undefined ? missingKey(path) : unknownWord(issue.values, value, path)]
    case 'invalid_format':
      return [malformed(issue, value, path)]
    case 'too_small':
    case 'too_big':
      return [outOfBounds(issue, path)]
    case 'custom':
      return [isTableIssue(issue.params) ? tableComplaint(issue.params, value, path) : custom(issue, value, path)]
    case 'invalid_union':
      return value === undefined ? [missingKey(path)] : closestBranch(issue, schema, root, path)
    case 'invalid_key':
      return [malformedKey(issue, path)]
    default:
      return [
        complain('PL1105', path, {
          zh: `\`${shown(value)}\` 写法不符`,
          en: `\`${shown(value)}\` is not as it should be`,
        }),
      ]
  }
}

/** Of a union, the branch that was most likely meant: the one whose issues lie deepest, then the one with fewest. */
const closestBranch = (
  issue: Issue & { readonly code: 'invalid_union' },
  schema: z.ZodType,
  root: unknown,
  path: Path,
): readonly ShapeComplaint[] => {
  const value = valueAt(root, path)
  if ('options' in issue && Array.isArray(issue.options)) return [unknownWord(issue.options, value, path)]
  const branches = issue.errors.filter((errors) => !errors.some((one) => isOtherType(one)))
  const best = [...branches].sort((left, right) => depth(right) - depth(left) || left.length - right.length)[0]
  if (best !== undefined) return best.flatMap((one) => explainIssue(one, schema, root, path))
  const wanted = issue.errors.flatMap((errors) =>
    errors.flatMap((one) => (one.code === 'invalid_type' ? [typeWords(one.expected)] : [])),
  )
  const found = typeWords(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
  const message = {
    zh: `应为${[...new Set(wanted.map(({ zh }) => zh))].join('或')}，而非${found.zh}`,
    en: `expected ${[...new Set(wanted.map(({ en }) => en))].join(' or ')}, not ${found.en}`,
  }
  return [{ ...complain('PL1103', path, message), ofWhole: true }]
}

const isOtherType = (issue: Issue): boolean => issue.code === 'invalid_type' && issue.path.length === 0

const depth = (issues: readonly Issue[]): number => Math.max(0, ...issues.map(({ path }) => path.length))
