import { type Explanation, renderMarkdown, renderText } from '@plumbline/sdk'
import type { Context } from '../context.js'

/** An explanation as the user asked for it. */
export const renderExplanation = (
  { terminal, lang }: Context,
  explanation: Explanation,
  format: 'text' | 'markdown',
): string =>
  format === 'markdown'
    ? renderMarkdown(explanation, { lang })
    : renderText(explanation, { lang, colour: terminal.colour, width: terminal.width })
