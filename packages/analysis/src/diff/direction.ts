/**
 * What a change does to those whom the law reaches. `unclear`: the text does not show it, and only cases, or a reader, can tell;
 * a reviewer treats it as possibly stricter.
 */
export const directions = ['stricter', 'more-lenient', 'both', 'neutral', 'unclear'] as const
export type Direction = (typeof directions)[number]

const opposites: { readonly [D in Direction]: Direction } = {
  stricter: 'more-lenient',
  'more-lenient': 'stricter',
  both: 'both',
  neutral: 'neutral',
  unclear: 'unclear',
}

/** The same change read backwards, or as a change to what benefits instead of to what burdens. */
export const opposite = (direction: Direction): Direction => opposites[direction]

/** Several changes as one: what is stricter here and more lenient there is both. */
export const together = (all: readonly Direction[]): Direction => {
  const has = (direction: Direction): boolean => all.includes(direction)
  if (has('both') || (has('stricter') && has('more-lenient'))) return 'both'
  if (has('unclear')) return 'unclear'
  return has('stricter') ? 'stricter' : has('more-lenient') ? 'more-lenient' : 'neutral'
}

/** Stricter where the number is above nought, more lenient where it is below; `null`: not comparable. */
export const bySign = (difference: number | null): Direction =>
  difference === null ? 'unclear' : difference > 0 ? 'stricter' : difference < 0 ? 'more-lenient' : 'neutral'
