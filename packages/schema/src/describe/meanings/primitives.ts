import type { Meanings } from '../meaning.js'

/** Values that every kind of file uses. */
export const primitiveMeanings: Meanings = {
  Day: '日期，公历年月日 / a calendar day, YYYY-MM-DD; e.g. `2026-03-01`',
  Id: '标识，小写英文单词，以连字符或者点连接 / an identifier: lower-case words joined by `-` or `.`; e.g. `licence-reapplication-bar`',
  Name: '事实、事件或者角色的名称 / name of a fact, an event or a role inside its kind; e.g. `paymentDeadline`, `prior-notice`',
  Locator:
    '条款地址：规范性文件标识加条、款、项号 / address of a provision: instrument, article, paragraph, item; e.g. `administrative-licensing-law/art-78`, `mohrss-order-45/art-5/para-1/item-2`',
  Locators:
    '所依据的条款，一条或者多条 / the provision that says so, or a list of them; e.g. `[some-law/art-3, some-law/art-5]`',
  Text: '同一句话的中文和英文，写法律人读得懂的话 / the same words in Chinese and in English, in plain lawyer’s language; e.g. `{ zh: 准予撤销, en: revocation }`',
  'Text.zh': '中文 / the Chinese words',
  'Text.en': '英文 / the English words',
  Period:
    '期间，只用一种单位：年 Y、月 M、日 D、工作日 WD，或者次月某日 M@日 / a period of one unit: years Y, months M, days D, working days WD, or M@day until that day of a later month; e.g. `P3Y`, `P6M`, `P60D`, `P5WD`, `P1M@15`',
  LeastTermOrParameter:
    '最短期限：期间，参数，或者没有下限（none） / the shortest that a term can be: a period, one held by a parameter, or `none` where the norm states no minimum; e.g. `P1Y`, `none`',
  TermEndOrParameter:
    '最长期限：期间，参数，没有上限的一定期限（unstated），或者终身（life） / the longest that a term can be: a period, one held by a parameter, `unstated` (a certain time) or `life`; e.g. `P10Y`, `life`, `{ parameter: listing-term }`',
  DecidedEnd: '机关所定的期限：期间，或者终身（life） / a term that an authority fixes: a period or `life`; e.g. `P5Y`',
  PeriodOrParameter:
    '期间，或者参数文件中的期间 / a period written out, or one held by a parameter; e.g. `P1Y`, `{ parameter: listing-term }`',
  Amount:
    '准确数量：整数加单位，金额以分计，不用小数 / an exact amount: an integer and its unit; money in fen (100 fen are 1 yuan), no fractions; e.g. `{ n: 5000000, unit: fen }` is 50,000 yuan',
  'Amount.n': '整数 / the integer',
  'Amount.unit': '单位 / the unit that it counts',
  AmountOrParameter:
    '数量，或者参数文件中的数量 / an amount written out, or one held by a parameter; e.g. `{ parameter: listing-threshold }`',
  ParameterReference:
    '参数：以参数文件中的值代替 / a parameter: its value stands in place of one written out; e.g. `{ parameter: listing-term }`',
  'ParameterReference.parameter':
    '参数标识，见 parameters/ / identifier of a parameter of `parameters/`; e.g. `listing-term`',
  Value:
    '事实的值：是否、文字、代码、日期或者数量 / value of a fact: true or false, a text, a code, a day or an amount; e.g. `true`, `2026-03-01`, `{ n: 2, unit: count }`',
  Digest:
    '内容摘要（SHA-256），由 plumbline digest 得出 / digest of the content, as `plumbline digest` shows it; e.g. `sha256:3d52…`',
  Interval:
    '施行起止：自某日起（含），至某日止（不含） / in force from a day (included) until a day (not included); e.g. `{ from: 2021-09-01 }`',
  'Interval.from': '第一日（含） / the first day, included',
  'Interval.until':
    '终止之日（不含）；null 为仍然有效 / the day on which it has ended, not included; null: still in force',
  Basis:
    '依据条款及其作用 / a provision that the rule rests on, and what it does for it; e.g. `{ role: empowers, law: some-law/art-9 }`',
  'Basis.role': '条款的作用 / what the provision does for the rule',
  'Basis.law': '条款地址 / address of the provision',
}
