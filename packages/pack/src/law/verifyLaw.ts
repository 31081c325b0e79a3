import { filesOf, type Pack, type PackFile } from '../pack.js'
import { type OfficialText, officialText, provisionText, textHash } from './officialText.js'

/** What can be wrong between a provision and its official text. */
export const lawFindings = {
  drifted: { zh: '与官方文本不符', en: 'has drifted from the official text' },
  'not-in-text': { zh: '官方文本中没有', en: 'is not in the official text' },
  'stands-twice': { zh: '在官方文本中出现两次', en: 'stands twice in the official text' },
  'no-text': {
    zh: '标为已核对，而没有可供核对的文本',
    en: 'is said to be verified, and there is no text to hold it against',
  },
  'no-hash': { zh: '还没有摘要', en: 'has no hash yet' },
  'hash-of-unread': { zh: '从未核对而有摘要', en: 'has a hash and was never verified' },
} as const
export type LawFindingKind = keyof typeof lawFindings

/** Where a provision stands in the pack. */
export interface ProvisionPlace {
  readonly instrument: string
  readonly at: string
  readonly file: string
  readonly line: number
  readonly column: number
}

export interface LawFinding extends ProvisionPlace {
  readonly kind: LawFindingKind
}

/** A provision that was never read in full, and how far it was. It founds nothing adverse. */
export interface NeverVerified extends ProvisionPlace {
  readonly status: 'partial' | 'unverified'
}

export interface VerifiedLaw {
  readonly findings: readonly LawFinding[]
  readonly neverVerified: readonly NeverVerified[]
  readonly instruments: number
  /** Provisions that are as in their official text. */
  readonly held: number
  /** Instruments of invented law, which have no text. */
  readonly invented: readonly string[]
  /** Source of each file in which hashes were missing, with them filled in. What drifted is not touched. */
  readonly filled: ReadonlyMap<string, string>
}

/** Official text of an instrument, by its id; undefined where there is none. */
export type TextOf = (instrument: string) => string | undefined

/** Before `status`: on a line of its own in a block mapping, in line in a flow mapping. */
const insertion = (file: PackFile<'instrument'>, index: number, hash: string) => {
  const [from] = file.keyOrigin(['provisions', index, 'status']).span
  const before = file.text.slice(0, from)
  const isFlow = /[,{]\s*$/.test(before)
  const column = from - (before.lastIndexOf('\n') + 1)
  return { from, text: `sha256: ${hash}${isFlow ? ', ' : `\n${' '.repeat(column)}`}` }
}

const spliced = (text: string, edits: readonly { readonly from: number; readonly text: string }[]): string =>
  [...edits]
    .sort((left, right) => right.from - left.from)
    .reduce((all, { from, text: more }) => all.slice(0, from) + more + all.slice(from), text)

const kindOf = (text: OfficialText | undefined, at: string, stored: string | undefined): LawFindingKind | 'held' => {
  if (text === undefined) return 'no-text'
  const article = at.split('/', 1)[0]?.slice('art-'.length) ?? ''
  if (text.repeated.includes(article)) return 'stands-twice'
  const words = provisionText(text, at)
  if (words === undefined) return 'not-in-text'
  if (stored === undefined) return 'no-hash'
  return stored === textHash(words) ? 'held' : 'drifted'
}

/** Holds every provision of a pack against the official texts. The packs that it rests on are not looked at. */
export const verifyLaw = (pack: Pack, textOf: TextOf): VerifiedLaw => {
  const findings: LawFinding[] = []
  const neverVerified: NeverVerified[] = []
  const invented: string[] = []
  const filled = new Map<string, string>()
  let held = 0
  for (const file of filesOf(pack, 'instrument')) {
    const { id, source, provisions } = file.value
    if (source === 'invented') {
      invented.push(id)
      continue
    }
    const markdown = textOf(id)
    const text = markdown === undefined ? undefined : officialText(markdown)
    const edits: { from: number; text: string }[] = []
    provisions.forEach(({ at, status, sha256 }, index) => {
      const { line, column } = file.origin(['provisions', index, 'at'])
      const place = { instrument: id, at, file: file.file, line, column }
      if (status !== 'verified') {
        if (sha256 !== undefined) findings.push({ ...place, kind: 'hash-of-unread' })
        neverVerified.push({ ...place, status })
        return
      }
      const kind = kindOf(text, at, sha256)
      if (kind === 'held') held += 1
      else findings.push({ ...place, kind })
      if (kind === 'no-hash' && text !== undefined)
        edits.push(insertion(file, index, textHash(provisionText(text, at) ?? '')))
    })
    if (edits.length > 0) filled.set(file.path, spliced(file.text, edits))
  }
  return { findings, neverVerified, instruments: filesOf(pack, 'instrument').length, held, invented, filled }
}
