import { changeAmounts } from './amounts.js'
import { dropConditions, flipBounds, negate, swapAnyAll } from './conditions.js'
import { changeDays } from './days.js'
import { dropParts } from './drops.js'
import { flipWords } from './flips.js'
import { changeLimits, dropLimitation } from './limits.js'
import { dropValues, swapFacts, swapValues } from './operands.js'
import { changePeriods } from './periods.js'
import type { Operate } from './site.js'
import { dropGoverningDay, swapStartPoints } from './startPoints.js'

/** Everything that is tried on a file, in the order of the report within one place. */
export const operates: readonly Operate[] = [
  flipBounds,
  negate,
  dropConditions,
  swapAnyAll,
  dropValues,
  swapValues,
  swapFacts,
  changeAmounts,
  changeDays,
  changePeriods,
  swapStartPoints,
  dropGoverningDay,
  dropParts,
  flipWords,
  changeLimits,
  dropLimitation,
]
