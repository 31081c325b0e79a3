import type { Phrasebook } from '../language.js'
import { answerPhrases } from './phrases/answer.js'
import { closingPhrases } from './phrases/closing.js'
import { conditionPhrases } from './phrases/condition.js'
import { effectPhrases } from './phrases/effect.js'
import { limitPhrases } from './phrases/limit.js'
import { procedurePhrases } from './phrases/procedure.js'
import { questionPhrases } from './phrases/question.js'
import { rulePhrases } from './phrases/rule.js'
import { timelinePhrases } from './phrases/timeline.js'
import { wayOutPhrases } from './phrases/wayOut.js'
import { whyNotPhrases } from './phrases/whyNot.js'

export const zhPhrases: Phrasebook = {
  ...questionPhrases,
  ...answerPhrases,
  ...effectPhrases,
  ...conditionPhrases,
  ...limitPhrases,
  ...procedurePhrases,
  ...rulePhrases,
  ...closingPhrases,
  ...timelinePhrases,
  ...wayOutPhrases,
  ...whyNotPhrases,
}
