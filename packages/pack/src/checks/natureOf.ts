import type { Nature, RuleFile } from '@plumbline/schema'
import type { World } from './world.js'

/** Nature of the first measure of a rule that is declared. */
export const natureOf = (world: World, { then }: RuleFile): Nature | undefined =>
  then.map(({ measure }) => world.measures.get(measure)?.nature).find((nature) => nature !== undefined)
