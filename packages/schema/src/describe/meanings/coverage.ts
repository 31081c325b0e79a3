import { type Meanings, under } from '../meaning.js'

const passageMeanings: Meanings = {
  at: '条，或者连续的若干条 / articles, parts of one, or runs of whole ones; e.g. `art-1..art-77`, `art-78/para-2`',
  why: '理由，或者还缺什么 / the reason, or what is missing',
}

/** What is said about a pack: which articles it carries, and which numbers. */
export const coverageMeanings: Meanings = {
  ArticleRange:
    '条款地址或者连续的若干条 / an article, a part of one, or a run of whole articles; e.g. `art-1..art-77`',
  CoverageFile: '一部文件的条文去向：规则没有引用的，逐条说明 / what becomes of the articles that no rule cites',
  'CoverageFile.instrument': '文件标识 / identifier of the instrument; e.g. `company-law`',
  'CoverageFile.first':
    '所有文本的第一条的条号（只有一编、一章的） / number of the first article of the text at hand, where that is a part of the instrument',
  'CoverageFile.articles': '最后一条的条号 / number of its last article',
  'CoverageFile.none':
    '不规定措施的条件、后果、期限、程序的条文 / articles that state no condition, effect, term or procedure of a measure',
  ...under('CoverageFile.none', passageMeanings),
  'CoverageFile.not': '有规定而有意不写成规则的条文 / articles that state one and are deliberately not encoded',
  ...under('CoverageFile.not', passageMeanings),
  'CoverageFile.open': '有规定而尚未写成规则的条文 / articles that state one and are still to be encoded',
  ...under('CoverageFile.open', passageMeanings),
  ThresholdsFile: '法律资料中各项数字的去向 / where the numbers of the legal reference went',
  'ThresholdsFile.thresholds': '各项数字 / the numbers',
  Threshold: '一项数字的去向 / where one number went',
  'Threshold.instrument': '文件名称，照资料书写 / the instrument, as the reference names it; e.g. `食品安全法`',
  'Threshold.article': '条款，照资料书写 / the article, as the reference writes it; e.g. `135(1)`',
  'Threshold.condition': '条件，用以区分同一条的几项 / the condition, to tell rows of one article apart',
  'Threshold.duration': '期限，用以区分同一条的几项 / the duration, to tell rows of one article apart',
  'Threshold.in': '载有它的规则、参数或者边界 / the rule, parameter, limit or nature that carries it',
  'Threshold.because': '不在本包中的理由 / why it is not a number of this pack',
}
