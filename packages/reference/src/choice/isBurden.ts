import type { CompiledRule } from '@plumbline/schema'
import { own } from '../facts/own.js'
import type { Setting } from '../facts/setting.js'

/** Whether a rule gives a measure that burdens whom it reaches: any that is not known to favour. */
export const isBurden = ({ program }: Setting, { then }: CompiledRule): boolean =>
  then.some(({ measure }) => own(program.measures, measure)?.polarity !== 'favourable')
