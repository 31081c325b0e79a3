import { basisPoints, type Coverage, type CoverageKind, coverageKinds } from '@plumbline/analysis'
import { UserError } from '../userError.js'

/** Least shares asked for, in hundredths of a per cent. */
export type Thresholds = ReadonlyMap<CoverageKind, number>

const points = (text: string): number | null => {
  const match = /^(\d{1,3})(?:\.(\d{1,2}))?$/.exec(text)
  const value = match === null ? null : Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
  return value === null || value > 10_000 ? null : value
}

const isKind = (text: string): text is CoverageKind => (coverageKinds as readonly string[]).includes(text)

/**
 * Reads `90` (for every kind) or `condition=90,limit=100`.
 *
 * @throws {UserError} if it is neither
 */
export const thresholdsOf = (text: string): Thresholds => {
  const thresholds = new Map<CoverageKind, number>()
  for (const part of text.split(',')) {
    const [name = '', value] = part.trim().split('=')
    const least = points((value ?? name).trim())
    const kind = name.trim()
    if (least === null || (value !== undefined && !isKind(kind)))
      throw new UserError(
        'usage',
        { zh: `\`--threshold\` 的值 \`${part.trim()}\` 不正确`, en: `\`--threshold\` cannot be \`${part.trim()}\`` },
        [],
        {
          zh: `写一个百分数，或者分项写明，如 \`condition=90,limit=100\`；分项有：${coverageKinds.join('、')}`,
          en: `give one percentage, or one a kind as in \`condition=90,limit=100\`; the kinds are ${coverageKinds.join(', ')}`,
        },
      )
    for (const one of value === undefined ? coverageKinds : [kind as CoverageKind]) thresholds.set(one, least)
  }
  return thresholds
}

/** Kinds of which less was seen than asked for. */
export const belowThreshold = ({ totals }: Coverage, thresholds: Thresholds): readonly CoverageKind[] =>
  coverageKinds.filter((kind) => basisPoints(totals[kind]) < (thresholds.get(kind) ?? 0))
