import type { Meanings } from '../meaning.js'
import { caseMeanings } from './case.js'
import { conditionMeanings } from './condition.js'
import { coverageMeanings } from './coverage.js'
import { effectMeanings } from './effect.js'
import { factsMeanings } from './facts.js'
import { lawMeanings } from './law.js'
import { limitMeanings } from './limit.js'
import { natureMeanings } from './nature.js'
import { primitiveMeanings } from './primitives.js'
import { remedyMeanings } from './remedy.js'
import { ruleMeanings } from './rule.js'
import { tableMeanings } from './table.js'
import { testMeanings } from './testFile.js'

/** What every place of every file that an author writes means. */
export const meanings: Meanings = {
  ...primitiveMeanings,
  ...conditionMeanings,
  ...ruleMeanings,
  ...effectMeanings,
  ...tableMeanings,
  ...remedyMeanings,
  ...limitMeanings,
  ...natureMeanings,
  ...factsMeanings,
  ...lawMeanings,
  ...testMeanings,
  ...coverageMeanings,
  ...caseMeanings,
}
