export {
  type CaseChange,
  type CaseChangeCode,
  type CaseVerdict,
  caseChangeCodes,
  caseVerdicts,
} from './cases/caseChange.js'
export type { CaseKind } from './cases/kinds.js'
export type { TrialCase } from './cases/tryCases.js'
export {
  type Change,
  type ChangedThing,
  type ChangeForm,
  changedThings,
  changeForms,
  type Evidence,
  type Named,
  type Reach,
  type Reason,
  reasons,
} from './change.js'
export {
  type Answerable,
  type Changeset,
  type ChangesetProblem,
  type ChangesetReport,
  changesetProblems,
  judgeChangesets,
  parseChangeset,
} from './changesets.js'
export { type CasesTried, diffPrograms, type ProgramDiff } from './diffPrograms.js'
export { type Direction, directions } from './direction.js'
export {
  type Aspect,
  aspects,
  type Part,
  type PartArguments,
  type PartCode,
  type PartKind,
  type PartOf,
  partKinds,
} from './part.js'
export { type Place, type Places, placesOf } from './places.js'
export { buildReport, type ChangedFile, type DiffFindings, type Unusable } from './report/buildReport.js'
export { diffPage } from './report/diffPage.js'
export { type Paint, type ReportTextOptions, renderReport } from './report/renderReport.js'
export { renderReportMarkdown } from './report/renderReportMarkdown.js'
export type { ReportItem, Tone } from './report/reportItem.js'
export { partSays } from './say/sayDiff.js'
export type { MovedProvision } from './units/provisions.js'
