/** The closed vocabularies of Plumbline. Each list is the one place where its words are enumerated. */

export const subjectKinds = [
  'legal-person',
  'unincorporated-organization',
  'individual-business',
  'natural-person',
] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Legal nature of a measure, read off its statute. It selects rank, choice of law, procedure and remedy. */
export const natures = [
  'penalty',
  'list-entry',
  'publication',
  'statutory-disqualification',
  'supervision',
  'court-measure',
  'private-choice',
  'reward',
] as const
export type Nature = (typeof natures)[number]

/** Levels of instruments, highest first (Legislation Law arts 98-102; the last three found no penalty, Penalty Law art 16). */
export const levels = [
  'law',
  'administrative-regulation',
  'judicial-interpretation',
  'local-regulation',
  'departmental-rule',
  'local-government-rule',
  'central-policy-document',
  'normative-document',
] as const
export type Level = (typeof levels)[number]

export const authorityLevels = ['national', 'province', 'city', 'county'] as const
export type AuthorityLevel = (typeof authorityLevels)[number]

export const basisRoles = ['empowers', 'ground', 'scale', 'procedure', 'remedy'] as const
export type BasisRole = (typeof basisRoles)[number]

export const modalities = ['shall', 'may'] as const
export type Modality = (typeof modalities)[number]

export const burdens = ['authority', 'subject'] as const
export type Burden = (typeof burdens)[number]

/**
 * What an effect does. `contemplate` is the weakest: a norm says that restrictions are to be considered under law in a
 * field, and states none itself (Migrant Wages Regulation art 48), so nothing is imposed.
 */
export const acts = ['designate', 'remove', 'impose', 'bar', 'grant', 'publish', 'contemplate'] as const
export type Act = (typeof acts)[number]

export const polarities = ['adverse', 'favourable'] as const
export type Polarity = (typeof polarities)[number]

/**
 * `verified`: the official text was read in full; `partial`: only the fact stated was visible; `unverified`: neither.
 * Only `verified` may found an adverse effect; `partial` may protect the subject.
 */
export const verifications = ['verified', 'partial', 'unverified'] as const
export type Verification = (typeof verifications)[number]

export const factTypes = ['boolean', 'text', 'code', 'day', 'money', 'count', 'share', 'duration'] as const
export type FactType = (typeof factTypes)[number]

/** Categories of personal data; `refused` is refused whole by declared policy (biometrics, religion, genes, blood type, health). */
export const dataCategories = ['none', 'personal', 'sensitive', 'refused'] as const
export type DataCategory = (typeof dataCategories)[number]

export const truths = ['true', 'false', 'unknown'] as const
export type Truth = (typeof truths)[number]

/** Operators of a compiled condition. Their negations are `negated` atoms, so no operator says `not`. */
export const operators = [
  'equal',
  'in',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'before',
  'onOrBefore',
  'after',
  'onOrAfter',
] as const
export type Operator = (typeof operators)[number]

/** Operators as an author writes them: the compiled ones, and two negative forms known from json-rules-engine. */
export const authoredOperators = [...operators, 'notEqual', 'notIn'] as const
export type AuthoredOperator = (typeof authoredOperators)[number]

/** What a missed step means: `late` is flagged and not void; `may-not-decide` blocks the decision; `lapsed` ends a chance. */
export const missedConsequences = ['void', 'may-not-decide', 'late', 'lapsed'] as const
export type MissedConsequence = (typeof missedConsequences)[number]

/** How a case's authority may act: in its own name, on an authorisation of law (Penalty Law art 19), or on a mandate (arts 20, 21). */
export const capacities = ['own', 'authorised', 'entrusted'] as const
export type Capacity = (typeof capacities)[number]

/** What an acting body is in law: an administrative organ, a court, another organisation, or a private party with no public power. */
export const authorityCharacters = ['organ', 'court', 'organisation', 'private'] as const
export type AuthorityCharacter = (typeof authorityCharacters)[number]

/** How a holder of a role stands to the subject. Nobody is reached as family, colleague or affiliate, except where a law itself says so. */
export const partyRelations = ['subject', 'officer', 'family', 'colleague', 'affiliate'] as const
export type PartyRelation = (typeof partyRelations)[number]

/** What a kind of record is, as far as limits ask: a risk class steers inspection only, market information is never alone adverse. */
export const recordCharacters = ['finding', 'designation', 'risk-class', 'market-information'] as const
export type RecordCharacter = (typeof recordCharacters)[number]

/** Classes of dishonesty on which publication periods depend (轻微, 一般, 严重). */
export const gravities = ['slight', 'general', 'serious'] as const
export type Gravity = (typeof gravities)[number]

/** The four domains in which a list of the seriously dishonest may be set up (State Council General Office 2020/49, point 6). */
export const listDomains = [
  'life-and-health',
  'fair-competition-and-social-order',
  'statutory-duties',
  'national-defence',
] as const
export type ListDomain = (typeof listDomains)[number]

/** What a raised exception does: it defeats the rule, or obliges the authority to be lighter (Penalty Law arts 30, 32). */
export const exceptionEffects = ['defeat', 'mitigate'] as const
export type ExceptionEffect = (typeof exceptionEffects)[number]

/**
 * How the law of an effect is chosen among versions: whole regimes compared, the lighter later one applying (Penalty Law art 37),
 * or no retroactivity but by transition clause (Legislation Law art 104).
 */
export const choiceMethods = ['lighter-regime', 'no-retroactivity'] as const
export type ChoiceMethod = (typeof choiceMethods)[number]

/** Why a version governs, or does not. */
export const choiceReasons = [
  'only-version',
  'in-force-then',
  'not-in-force-then',
  'lighter-later-law',
  'later-law-not-lighter',
  'no-longer-punished',
  'transition-clause',
  'official-chose',
  'continuing',
  'incomparable',
  'unclear',
] as const
export type ChoiceReason = (typeof choiceReasons)[number]

export const asideReasons = [
  'annulled',
  'basis-annulled',
  'expired',
  'removed',
  'repaired',
  'stayed',
  'disputed',
  'not-served',
  'not-final',
  'without-competence',
  'not-yet-known',
  'about-another',
  'superseded',
] as const
export type AsideReason = (typeof asideReasons)[number]

/** Name of the determination by which an official chooses among versions that the law leaves open; its value is the day from which the version is in force. */
export const governingVersion = 'governingVersion'

/** What a rule comes to for a trigger. */
export const outcomes = ['applies', 'does-not-apply', 'not-in-force', 'undetermined', 'conflict'] as const
export type Outcome = (typeof outcomes)[number]
