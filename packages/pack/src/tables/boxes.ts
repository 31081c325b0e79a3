/** For each axis the places on it, by number, where a row holds. */
export type Box = readonly (readonly number[])[]

/** More would take too long to look through. */
const mostSteps = 50_000

export const meet = (left: Box, right: Box): Box =>
  left.map((places, axis) => places.filter((place) => right[axis]?.includes(place)))

export const isEmpty = (box: Box): boolean => box.some((places) => places.length === 0)

/**
 * A point of a box that no row covers; `null` where they cover all of it, `'too-large'` where that takes too long to tell. Rows that have been
 * told apart the same way are looked at once.
 */
export const uncovered = (box: Box, rows: readonly Box[]): readonly number[] | null | 'too-large' => {
  if (isEmpty(box)) return null
  const seen = new Set<string>()
  let steps = 0
  const search = (axis: number, open: readonly number[]): readonly number[] | null | 'too-large' => {
    if (open.length === 0) return box.slice(axis).map(([first]) => first as number)
    if (axis === box.length) return null
    const key = `${axis}:${open.join()}`
    if (seen.has(key)) return null
    if (++steps > mostSteps) return 'too-large'
    for (const place of box[axis] as readonly number[]) {
      const found = search(
        axis + 1,
        open.filter((row) => rows[row]?.[axis]?.includes(place)),
      )
      if (found === 'too-large') return found
      if (found !== null) return [place, ...found]
    }
    seen.add(key)
    return null
  }
  return search(
    0,
    rows.map((_, index) => index),
  )
}

/** The point, widened along each axis in turn as far as no row is met. */
export const widened = (point: readonly number[], whole: Box, rows: readonly Box[]): Box => {
  let box: Box = point.map((place) => [place])
  whole.forEach((places, axis) => {
    const widest = places.filter((place) => {
      const wider = box.map((one, index) => (index === axis ? [place] : one))
      return rows.every((row) => isEmpty(meet(wider, row)))
    })
    box = box.map((one, index) => (index === axis ? widest : one))
  })
  return box
}
