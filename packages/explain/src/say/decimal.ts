const hundredths = (n: number): string => {
  const digits = `${Math.abs(n)}`.padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return `${n < 0 ? '-' : ''}${whole}.${digits.slice(-2)}`
}

/** An integer of hundredths as text: 123456789 is `1,234,567.89`, and 30000000 is `300,000`. */
export const shortHundredths = (n: number): string => hundredths(n).replace(/\.00$/, '')
