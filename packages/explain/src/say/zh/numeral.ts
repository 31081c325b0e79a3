const digits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

const belowHundred = (n: number): string => {
  const tens = Math.trunc(n / 10)
  const ones = n % 10
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${ones > 0 ? digits[ones] : ''}`
}

const belowThousand = (n: number): string => {
  const hundreds = Math.trunc(n / 100)
  const rest = n % 100
  if (hundreds === 0) return belowHundred(n)
  if (rest === 0) return `${digits[hundreds]}百`
  return `${digits[hundreds]}百${rest < 10 ? '零' : rest < 20 ? '一' : ''}${belowHundred(rest)}`
}

/** A whole number from 1 as statutes number their articles: 120 is 一百二十, 1260 is 一千二百六十. Past 9999, in digits. */
export const numeral = (n: number): string => {
  if (n < 1 || n > 9999) return `${n}`
  const thousands = Math.trunc(n / 1000)
  const rest = n % 1000
  if (thousands === 0) return belowThousand(n)
  if (rest === 0) return `${digits[thousands]}千`
  return `${digits[thousands]}千${rest < 100 ? '零' : ''}${rest >= 10 && rest < 20 ? '一' : ''}${belowThousand(rest)}`
}
