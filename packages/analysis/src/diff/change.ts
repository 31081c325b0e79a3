import type { AuthorityLevel, Day, Locator, SubjectKind, Text } from '@plumbline/schema'
import type { Direction } from './direction.js'
import type { Part } from './part.js'

/** What can change in a program. */
export const changedThings = [
  'pack',
  'rule',
  'limit',
  'nature',
  'parameter',
  'measure',
  'dictionary',
  'instrument',
  'information',
  'calendar',
] as const
export type ChangedThing = (typeof changedThings)[number]

/**
 * Why the text differs. `law-change`: the law moved, and older days keep their law. `correction`: a version that was there says
 * something else, also about days past. `both`: in one version at once, which a reviewer cannot take apart. `addition`: law
 * that was in force already, and is now written. `editorial`: nothing in law.
 */
export const reasons = ['law-change', 'correction', 'both', 'addition', 'editorial'] as const
export type Reason = (typeof reasons)[number]

export const changeForms = ['added', 'removed', 'changed', 'renamed'] as const
export type ChangeForm = (typeof changeForms)[number]

/** Whom a rule reaches, and through whom. Empty lists of kinds, roles and matters: any, none, any. */
export interface Reach {
  readonly subjects: readonly SubjectKind[]
  readonly subject: boolean
  readonly roles: readonly { readonly id: string; readonly title: Text }[]
  readonly authorities: readonly { readonly id: string; readonly title: Text }[]
  readonly levels: readonly AuthorityLevel[]
  readonly matters: readonly { readonly id: string; readonly title: Text }[]
  readonly measures: readonly { readonly id: string; readonly title: Text }[]
}

/** One thing of a program under the name it has there. */
export interface Named {
  readonly id: string
  /** First day of the version, for what has versions. */
  readonly version: Day | null
}

/** Decided cases that this change alone makes end otherwise. */
export interface Evidence {
  readonly heavier: number
  readonly lighter: number
  readonly other: number
}

/** A change of one thing. Plain data. */
export interface Change {
  readonly thing: ChangedThing
  readonly before: Named | null
  readonly after: Named | null
  readonly title: Text
  readonly form: ChangeForm
  readonly reason: Reason
  /** By text and cases together. */
  readonly direction: Direction
  /** By the text alone. */
  readonly byText: Direction
  /** First day that it concerns; null where it concerns none in particular. */
  readonly from: Day | null
  /** First day that it no longer concerns. */
  readonly until: Day | null
  readonly reach: Reach | null
  readonly law: readonly Locator[]
  readonly parts: readonly Part[]
  readonly evidence: Evidence
  /** The pack that it stands in, where that is known. */
  readonly pack: string | null
}

export const noEvidence: Evidence = { heavier: 0, lighter: 0, other: 0 }

type Draft = Omit<Change, 'direction' | 'evidence' | 'byText'> & { readonly direction: Direction }

/** A change before any case was tried. */
export const change = (draft: Draft): Change => ({ ...draft, byText: draft.direction, evidence: noEvidence })
