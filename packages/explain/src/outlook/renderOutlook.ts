import { renderItems, type TextOptions } from '../render/text/renderText.js'
import type { Outlook } from './outlook.js'

/** A timeline, a way out or a why-not as lines for a terminal or a plain text file, a blank line between blocks. */
export const renderOutlook = ({ names, blocks }: Outlook, options: TextOptions): string =>
  blocks.map((one) => renderItems(names, [one], options)).join('\n')
