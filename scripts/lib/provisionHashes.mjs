import { parseDocument } from 'yaml'
import { articlesOf, provisionText, textHash } from '../lawText.mjs'

/**
 * Holds every provision of one `law/*.yaml` against the official text of its instrument.
 *
 * @param source the YAML; @param text the Markdown of the official text, `undefined` where there is none
 * @returns `findings` and `notes` as lines, `source` with the hashes filled in and everything else as it was, and `checked`, the
 *   number of verified provisions whose hash is right
 */
export function provisionHashes(source, text) {
  const document = parseDocument(source)
  if (document.errors.length > 0)
    return answer(
      source,
      document.errors.map(({ message }) => message.split('\n', 1)[0]),
    )
  if (document.get('source') === 'invented')
    return { ...answer(source, []), notes: ['invented: there is no official text to hold it against'] }
  const provisions = document.get('provisions')?.items ?? []
  const articles = text === undefined ? undefined : articlesOf(text)
  const held = provisions.map((provision) => holdAgainst(articles, provision))
  const edits = held.flatMap(({ edit }) => edit ?? [])
  return {
    findings: held.flatMap(({ finding }) => finding ?? []),
    notes: held.flatMap(({ note }) => note ?? []),
    source: applyEdits(source, edits),
    checked: held.filter(({ right }) => right).length,
  }
}

const answer = (source, findings) => ({ findings, notes: [], source, checked: 0 })

function holdAgainst(articles, provision) {
  const at = provision.get('at')
  const stored = provision.get('sha256', true)
  if (provision.get('status') !== 'verified') {
    if (stored) return { finding: `\`${at}\` has a hash and was never verified` }
    return { note: `\`${at}\` is ${provision.get('status')}: no official text of it was read` }
  }
  if (!articles) return { finding: `\`${at}\` is said to be verified, and there is no text to hold it against` }
  const words = provisionText(articles, at)
  if (words === undefined) return { finding: `\`${at}\` is not in the official text` }
  const hash = textHash(words)
  if (stored?.value === hash) return { right: true }
  if (stored) return { finding: `\`${at}\` has drifted from the official text`, edit: replacement(stored, hash) }
  return { finding: `\`${at}\` has no hash yet`, edit: insertion(provision, hash) }
}

const replacement = (scalar, hash) => ({ from: scalar.range[0], to: scalar.range[1], text: hash })

/** Before `status`, on a line of its own in a block mapping, in line in a flow mapping. */
function insertion(provision, hash) {
  const at = provision.items.find(({ key }) => key.value === 'status').key.range[0]
  return { from: at, to: at, text: hash, flow: provision.flow === true, insert: true }
}

/** Splices the source text, so that comments and layout stay as their author left them. */
function applyEdits(source, edits) {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((text, { from, to, text: hash, flow, insert }) => {
      if (!insert) return text.slice(0, from) + hash + text.slice(to)
      const column = from - (text.lastIndexOf('\n', from - 1) + 1)
      const after = flow ? ', ' : `\n${' '.repeat(column)}`
      return `${text.slice(0, from)}sha256: ${hash}${after}${text.slice(from)}`
    }, source)
}
