import type { Day, Locator, Text } from '@plumbline/schema'

/** What coverage is measured by. */
export const coverageKinds = ['provision', 'rule', 'condition', 'exception', 'limit', 'boundary'] as const
export type CoverageKind = (typeof coverageKinds)[number]

/** One thing that sentences should show, and whether one does. */
export interface Goal {
  readonly kind: CoverageKind
  /** What it is about: a rule version (`id@day`), a limit, a parameter, a kind of record, a nature; a provision by its locator. */
  readonly of: string
  /** How that is called. */
  readonly name: Text
  /** Where that was written: the lines of the condition, of the rule's head, of the parameter's value. */
  readonly file: string
  readonly line: number
  readonly lastLine: number
  /** What is to be seen: a truth, an outcome, a day. */
  readonly want: string
  readonly seen: boolean
  /** Why no sentence can show it, where none can; it is then not counted. */
  readonly excluded: Text | null
  /** Said where it is not seen; it does not repeat what it is about. */
  readonly missing: Text
  readonly law: readonly Locator[]
}

/** `rule@day` as a name. */
export const versionName = (title: Text, from: Day): Text => ({
  zh: `${title.zh}（${from} 起）`,
  en: `${title.en} (from ${from})`,
})
