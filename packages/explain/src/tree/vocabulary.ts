import {
  acts,
  asideReasons,
  authorityLevels,
  basisRoles,
  burdens,
  capacities,
  choiceReasons,
  dataCategories,
  effectStates,
  exceptionEffects,
  gravities,
  levels,
  lies,
  listDomains,
  missedConsequences,
  modalities,
  natures,
  openings,
  outcomes,
  partyRelations,
  planResults,
  polarities,
  remainingReasons,
  subjectKinds,
  verifications,
} from '@plumbline/schema'

const stepActors = ['authority', 'head', 'party', 'reviewer'] as const
const stepStatuses = ['done', 'open', 'missed', 'done-late', 'not-yet', 'waived'] as const
const exceptionStatuses = ['raised', 'not-raised', 'open', 'lapsed', 'unsettled'] as const
const limitActions = ['block', 'cap', 'await', 'defer'] as const
const rivalReasons = ['superior', 'special', 'later', 'equal-rank'] as const
const rangesOf = ['term', 'amount'] as const
const rangeNumbers = ['open', 'proposed'] as const
const reviewCodes = [
  'credit-code-check-digit',
  'stale-pack',
  'decision-without-effect',
  'service-without-proof',
  'rests-on-another',
  'before-limits',
] as const
const droppedReasons = ['not-needed', 'refused-category', 'not-determined'] as const

const documents = ['timeline', 'way-out', 'why-not'] as const
const outlookParts = ['days', 'effects', 'plans', 'look-backs', 'held-back', 'rules'] as const
const planParts = ['acts', 'provided', 'barred', 'missing', 'then', 'granted'] as const

/** Every closed list of words that an explanation shows. A phrasebook has a word for each member of each. */
export const vocabulary = {
  act: acts,
  nature: natures,
  polarity: polarities,
  modality: modalities,
  /** States of an effect, and what a decided one is called that a limit blocks. */
  state: [...effectStates, 'unlawful'],
  level: levels,
  basisRole: basisRoles,
  verification: verifications,
  authorityLevel: authorityLevels,
  subjectKind: subjectKinds,
  burden: burdens,
  asideReason: asideReasons,
  missed: missedConsequences,
  stepActor: stepActors,
  stepStatus: stepStatuses,
  /** The same of a step that is the party's chance and no duty. */
  chanceStatus: stepStatuses,
  exceptionStatus: exceptionStatuses,
  exceptionEffect: exceptionEffects,
  limitAction: limitActions,
  choiceReason: choiceReasons,
  rivalReason: rivalReasons,
  /** What the law leaves a range of, and whether a number inside it is proposed. */
  rangeOf: rangesOf,
  rangeNumber: rangeNumbers,
  capacity: capacities,
  partyRelation: partyRelations,
  gravity: gravities,
  listDomain: listDomains,
  dataCategory: dataCategories,
  review: reviewCodes,
  outcome: outcomes,
  opening: openings,
  lies,
  planResult: planResults,
  remainingReason: remainingReasons,
  /** Documents over a decision, and their parts. */
  document: documents,
  outlookPart: outlookParts,
  planPart: planParts,
  dropped: droppedReasons,
} as const

export type Vocabulary = keyof typeof vocabulary
export type WordOf<V extends Vocabulary> = (typeof vocabulary)[V][number]
export const vocabularies = Object.keys(vocabulary) as [Vocabulary, ...Vocabulary[]]
