import { Id, isDay, isPeriod, Locator, levels } from '@plumbline/schema'
import type { Program } from '@plumbline/sdk'
import type { Question } from './ask.js'

/** Questions that several kinds of file have. */
export const idQuestion = (taken: (id: string) => boolean): Question => ({
  option: 'id',
  asks: { zh: '标识（小写字母、数字，以 . 和 - 相连）', en: 'identifier (lower-case words joined by . or -)' },
  wrong: (answer) => {
    if (!Id.safeParse(answer).success) return { zh: `\`${answer}\` 不是标识`, en: `\`${answer}\` is not an identifier` }
    return taken(answer) ? { zh: `\`${answer}\` 已经有了`, en: `there is a \`${answer}\` already` } : undefined
  },
})

export const titleZh: Question = { option: '--title-zh', asks: { zh: '中文名称', en: 'title in Chinese' } }
export const titleEn: Question = { option: '--title-en', asks: { zh: '英文名称', en: 'title in English' } }

const dayWrong: NonNullable<Question['wrong']> = (answer) =>
  isDay(answer)
    ? undefined
    : { zh: `\`${answer}\` 不是日期（YYYY-MM-DD）`, en: `\`${answer}\` is not a day (YYYY-MM-DD)` }

export const fromQuestion: Question = {
  option: '--from',
  asks: { zh: '施行日（YYYY-MM-DD）', en: 'day on which it takes effect (YYYY-MM-DD)' },
  wrong: dayWrong,
}

export const verifiedUntilQuestion: Question = {
  option: '--verified-until',
  asks: { zh: '最近一次核对法律文本之日（YYYY-MM-DD）', en: 'day on which the texts were last checked (YYYY-MM-DD)' },
  wrong: dayWrong,
}

export const termQuestion: Question = {
  option: '--term',
  asks: { zh: '条文规定的期限（如 P3Y、P6M）', en: 'the term that the article gives (such as P3Y or P6M)' },
  wrong: (answer) =>
    isPeriod(answer) ? undefined : { zh: `\`${answer}\` 不是期间`, en: `\`${answer}\` is not a period` },
}

const has = ({ instruments }: Program, locator: string): boolean => {
  const [id = '', ...at] = locator.split('/')
  return instruments[id]?.provisions.some((one) => one.at === at.join('/')) === true
}

export const lawQuestion = (program: Program): Question => ({
  option: '--law',
  asks: {
    zh: '作为依据的条款（如 mohrss-order-45/art-5，可有多个）',
    en: 'provisions that it rests on (such as mohrss-order-45/art-5; may be several)',
  },
  isList: true,
  wrong: (answer) => {
    if (!Locator.safeParse(answer).success)
      return { zh: `\`${answer}\` 不是条款地址`, en: `\`${answer}\` is not the address of a provision` }
    if (has(program, answer)) return undefined
    const known = Object.hasOwn(program.instruments, answer.split('/')[0] as string)
    return known
      ? { zh: `\`${answer}\` 未列出；先在 law/ 中写上这一条`, en: `\`${answer}\` is not listed; add it in law/ first` }
      : {
          zh: `没有这一规范性文件；先用 plumbline new instrument 建立`,
          en: `there is no such instrument; make it with plumbline new instrument first`,
        }
  },
})

export const levelQuestion: Question = { option: '--level', asks: { zh: '效力位阶', en: 'rank' }, choices: levels }

export const provisionsQuestion: Question = {
  option: '--at',
  asks: { zh: '要引用的条、款、项（如 art-5 art-5/para-1）', en: 'provisions to cite (such as art-5 art-5/para-1)' },
  isList: true,
  wrong: (answer) =>
    Locator.safeParse(`x/${answer}`).success
      ? undefined
      : { zh: `\`${answer}\` 不是条、款、项`, en: `\`${answer}\` is not an article, paragraph or item` },
}

const division = /^\d{6}$/

export const regionQuestion: Question = {
  option: '--region',
  asks: { zh: '地方文件的六位区划代码', en: 'six-digit division code of a local instrument' },
  wrong: (answer) =>
    division.test(answer)
      ? undefined
      : { zh: `\`${answer}\` 不是区划代码`, en: `\`${answer}\` is not a division code` },
}

export const jurisdictionQuestion: Question = {
  option: '--jurisdiction',
  asks: { zh: '适用地域：CN 或者六位区划代码', en: 'jurisdiction: CN, or a six-digit division code' },
  wrong: (answer) =>
    answer === 'CN' || division.test(answer)
      ? undefined
      : { zh: `\`${answer}\` 不是 CN 或者区划代码`, en: `\`${answer}\` is neither CN nor a division code` },
}
