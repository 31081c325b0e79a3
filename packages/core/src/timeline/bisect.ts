import type { Day } from '@plumbline/schema'
import { addUnits, daysBetween } from '../calendar/civil.js'

/**
 * A day after `before` and not after `after` on which something is so that was not so on the day before it. It must not be so on
 * `before`, and be so on `after`. The day before `after` is asked about first; then one question for each halving of the days between.
 */
export const firstDayIn = (before: Day, after: Day, isSo: (day: Day) => boolean): Day => {
  const eve = addUnits(after, -1, 'D')
  if (eve > before && !isSo(eve)) return after
  let [no, yes] = [before, after]
  for (let gap = daysBetween(no, yes); gap > 1; gap = daysBetween(no, yes)) {
    const middle = addUnits(no, Math.trunc(gap / 2), 'D')
    if (isSo(middle)) yes = middle
    else no = middle
  }
  return yes
}
