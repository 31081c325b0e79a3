const digits = '〇一二三四五六七八九'
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** Signs that a number in an official text is written with. */
export const chineseNumerals = '〇零一二三四五六七八九十百千'

/** The number that Chinese numerals below ten thousand say: `一千零二十四` is 1024. */
export const chineseNumber = (text: string): number => {
  let total = 0
  let pending = 0
  for (const sign of text.replaceAll('零', '〇')) {
    const unit = units[sign]
    if (unit === undefined) {
      pending = digits.indexOf(sign)
    } else {
      total += (pending === 0 ? 1 : pending) * unit
      pending = 0
    }
  }
  return total + pending
}
