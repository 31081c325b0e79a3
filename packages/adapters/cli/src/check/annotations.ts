import type { Severity } from '@plumbline/pack'
import { printable } from '@plumbline/schema'
import type { Lang } from '@plumbline/sdk'
import type { Ended } from '../show/diagnostics.js'

const commands: { readonly [S in Severity]: string } = { error: 'error', warning: 'warning', note: 'notice' }

const data = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')

const property = (text: string): string => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')

/** A diagnostic as a workflow command of GitHub, which shows it at its lines in a review. */
export const annotationOf = (diagnostic: Ended, name: string, lang: Lang): string => {
  const { code, severity, file, line, column, endLine, endColumn, message, help } = diagnostic
  const properties = {
    file,
    line,
    endLine,
    // Columns only count within one line, and there are none before the last.
    ...(line === endLine ? { col: column, endColumn: Math.max(endColumn - 1, column) } : {}),
    title: `${code} ${name}`,
  }
  const list = Object.entries(properties).map(([key, value]) => `${key}=${property(printable(String(value)))}`)
  const text = [message[lang], ...(help === undefined ? [] : [help[lang]])].map(printable).join('\n')
  return `::${commands[severity]} ${list.join(',')}::${data(text)}`
}
