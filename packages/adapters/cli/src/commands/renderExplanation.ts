import { type Explanation, inBrief, renderMarkdown, renderText } from '@plumbline/sdk'
import type { Context } from '../context.js'

/** An explanation as the user asked for it. */
export const renderExplanation = (
  { terminal, lang }: Context,
  whole: Explanation,
  { format, brief }: { readonly format: 'text' | 'markdown'; readonly brief: boolean },
): string => {
  const explanation = brief ? inBrief(whole) : whole
  return format === 'markdown'
    ? renderMarkdown(explanation, { lang })
    : renderText(explanation, { lang, colour: terminal.colour, width: terminal.width })
}
