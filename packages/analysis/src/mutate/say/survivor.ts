import { phrasesOf } from '@plumbline/explain'
import type { Program, Text } from '@plumbline/schema'
import type { ShownMutation } from '../mutation.js'

/**
 * Says survivors as sentences: “no test notices if the period of … became 6 working days instead of 5 (art. 6 of …)”.
 *
 * @param program that holds the provisions cited
 */
export const survivorSayer = (program: Program): ((mutation: ShownMutation) => Text) => {
  const phrases = phrasesOf(program)
  return ({ says, law, title }) => {
    const cited = law.length > 0 ? phrases.provisions(law) : title && { zh: `“${title.zh}”`, en: `“${title.en}”` }
    return {
      zh: `${cited === null ? '' : `${cited.zh}：`}即使${says.zh}，也没有测试句会发现`,
      en: `no test notices if ${says.en}${cited === null ? '' : ` (${cited.en})`}`,
    }
  }
}
