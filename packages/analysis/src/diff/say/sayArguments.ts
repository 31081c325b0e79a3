import type { Day, Text } from '@plumbline/schema'
import type { CaseChangeCode, CaseVerdict } from '../cases/caseChange.js'
import type { ChangedThing, ChangeForm, Reason } from '../change.js'
import type { ChangesetProblem } from '../changesets.js'
import type { Direction } from '../direction.js'

/** Every sentence of a comparison beside its parts, with its arguments. */
export interface SayArguments {
  readonly title: { readonly pack: Text; readonly before: string; readonly after: string }
  readonly nothing: Record<string, never>
  readonly verdict: { readonly direction: Direction }
  readonly counts: { readonly counts: { readonly [D in Direction]: number } }
  readonly 'changes-heading': Record<string, never>
  readonly change: {
    readonly thing: ChangedThing
    readonly title: Text
    readonly version: Day | null
    readonly form: ChangeForm
    readonly direction: Direction
    readonly reason: Reason
  }
  /** From which day, and for which days, in the sense of its reason. */
  readonly since: { readonly reason: Reason; readonly from: Day; readonly until: Day | null }
  readonly follows: { readonly version: Day }
  readonly 'was-called': { readonly id: string; readonly now: string }
  readonly 'both-at-once': Record<string, never>
  readonly 'old-file-stays': Record<string, never>
  readonly reaches: { readonly subjects: readonly Text[]; readonly subject: boolean; readonly roles: readonly Text[] }
  readonly through: { readonly authorities: readonly Text[]; readonly matters: readonly Text[] }
  readonly law: { readonly law: Text }
  readonly at: { readonly before: string | null; readonly after: string | null }
  readonly evidence: { readonly heavier: number; readonly lighter: number; readonly other: number }
  readonly 'by-cases': { readonly byText: Direction }
  readonly 'moved-heading': Record<string, never>
  readonly moved: { readonly from: Text; readonly to: Text }
  readonly 'cases-heading': Record<string, never>
  readonly 'cases-none': { readonly tried: number }
  readonly 'cases-tried': { readonly tried: number; readonly changed: number }
  readonly 'cases-not-tried': { readonly why: 'no-program' | 'none' | 'one-file' }
  readonly 'case-kind': { readonly verdict: CaseVerdict; readonly count: number; readonly changes: readonly Text[] }
  readonly 'case-change': {
    readonly code: CaseChangeCode
    readonly verdict: CaseVerdict
    readonly about: Text
    readonly before: Text | null
    readonly after: Text | null
  }
  readonly 'more-kinds': { readonly kinds: number; readonly cases: number }
  readonly example: { readonly name: Text; readonly place: string }
  readonly before: Record<string, never>
  readonly after: Record<string, never>
  readonly refused: { readonly problem: Text }
  readonly 'changesets-heading': Record<string, never>
  readonly 'changeset-not-needed': { readonly package: string }
  readonly 'changeset-right': { readonly package: string; readonly file: string; readonly bump: string }
  readonly 'changeset-problem': {
    readonly package: string
    readonly problem: ChangesetProblem
    readonly file: string | null
    readonly bump: string | null
  }
  readonly 'does-not-compile': { readonly side: 'before' | 'after'; readonly name: string; readonly errors: number }
  readonly 'files-heading': Record<string, never>
  readonly 'file-changed': { readonly file: string; readonly form: ChangeForm }
}
export type SayCode = keyof SayArguments
