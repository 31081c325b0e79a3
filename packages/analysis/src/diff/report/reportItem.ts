import type { Text } from '@plumbline/schema'
import type { CaseVerdict } from '../cases/caseChange.js'
import type { Direction } from '../direction.js'

/** How a line is meant; a renderer gives each its look. */
export type Tone = Direction | 'title' | 'heading' | 'plain' | 'quiet' | 'problem' | 'good' | 'was' | 'is'

/** A sentence of a report in both languages, and what stands under it. */
export interface ReportItem {
  readonly says: Text
  readonly tone: Tone
  readonly then: readonly ReportItem[]
}

export const line = (says: Text, tone: Tone = 'plain', then: readonly ReportItem[] = []): ReportItem => ({
  says,
  tone,
  then,
})

export const toneOfCase: { readonly [V in CaseVerdict]: Tone } = {
  heavier: 'stricter',
  lighter: 'more-lenient',
  mixed: 'both',
  other: 'neutral',
}
