import { type Outlook, renderOutlook } from '@plumbline/sdk'
import type { Context } from '../context.js'

/** A document over a decision, as text. */
export const showOutlook = ({ terminal, lang }: Context, outlook: Outlook): void =>
  terminal.out(renderOutlook(outlook, { lang, colour: terminal.colour, width: terminal.width }))
