export { explain } from './build/explain.js'
export { inBrief } from './build/inBrief.js'
export { explainTimeline } from './outlook/explainTimeline.js'
export { explainWayOut } from './outlook/explainWayOut.js'
export { explainWhyNot } from './outlook/explainWhyNot.js'
export type { Outlook } from './outlook/outlook.js'
export { renderOutlook } from './outlook/renderOutlook.js'
export { renderMarkdown } from './render/markdown.js'
export { renderItems, renderText, type TextOptions } from './render/text/renderText.js'
export { columns, padded } from './render/text/width.js'
export type { Lang } from './say/language.js'
export { type Phrases, phrasesOf, type ReadIn } from './tools/phrasesOf.js'
export { Explanation, type Item, type Section, type SectionCode, sectionCodes } from './tree/explanation.js'
export {
  type ArgumentsOf,
  type Statement,
  type StatementCode,
  type StatementOf,
  statementArguments,
  statementCodes,
} from './tree/statements.js'
export type { ShownPeriod, ShownValue } from './tree/value.js'
export { type Vocabulary, vocabulary, type WordOf } from './tree/vocabulary.js'
