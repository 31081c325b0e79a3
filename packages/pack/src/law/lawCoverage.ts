import type { CoverageFile, Level, Text } from '@plumbline/schema'
import { filesOf, type Pack, type PackFile } from '../pack.js'
import { type ArticleKey, articleOf, articlesIn, asRuns, compareArticles, isPart } from './articles.js'
import { citedProvisions } from './citedProvisions.js'
import { officialText } from './officialText.js'
import type { TextOf } from './verifyLaw.js'

/**
 * What became of an article. `encoded`: a rule, limit, nature, fact or parameter gives effect to it; `draft`: only a draft does;
 * `open`, `not`, `none`: as its coverage file says. An article of which something is encoded is encoded.
 */
export const fates = ['encoded', 'draft', 'open', 'not', 'none'] as const
export type Fate = (typeof fates)[number]
const listed = ['none', 'not', 'open'] as const

/** Articles, or parts of them, with what a coverage file says of them. */
export interface Passage {
  readonly at: readonly string[]
  readonly why: Text
}

/** One instrument and its articles. */
export interface InstrumentCoverage {
  readonly instrument: string
  readonly title: Text
  readonly level: Level
  /** Pack in which the instrument is listed. */
  readonly pack: string
  /** 0 where the text was not at hand. */
  readonly articles: number
  readonly counts: Readonly<Record<Fate, number>>
  readonly open: readonly Passage[]
  readonly not: readonly Passage[]
  readonly none: readonly Passage[]
}

/** What can be wrong with the account of the articles. */
export const coverageFindings = {
  'no-account': { zh: '条文去向没有说明', en: 'nothing says what became of its articles' },
  'unknown-instrument': { zh: '规则包中没有这部文件', en: 'no pack lists this instrument' },
  'wrong-count': { zh: '条数与官方文本不符', en: 'the official text has another number of articles' },
  'not-accounted-for': {
    zh: '没有规则引用，去向也没有说明',
    en: 'no rule cites it, and nothing says what became of it',
  },
  'listed-twice': { zh: '说明了两次', en: 'is accounted for twice' },
  'cited-all-the-same': {
    zh: '说明其没有写成规则，而有规则引用',
    en: 'is said not to be encoded, and a rule cites it',
  },
  'no-such-article': { zh: '没有这一条', en: 'there is no such article' },
} as const
export type CoverageFindingKind = keyof typeof coverageFindings

export interface CoverageFinding {
  readonly kind: CoverageFindingKind
  readonly instrument: string
  readonly at: readonly string[]
}

export interface LawCoverage {
  readonly instruments: readonly InstrumentCoverage[]
  readonly findings: readonly CoverageFinding[]
}

interface Given {
  readonly file: PackFile<'instrument'>
  readonly pack: string
  readonly cited: ReadonlyMap<string, boolean>
  readonly account: CoverageFile | undefined
  readonly text: ReadonlySet<ArticleKey> | undefined
}

const articleKeys = ({ account, cited, text }: Given): readonly ArticleKey[] => {
  const { first = 1, articles = 0 } = account ?? {}
  const numbered = Array.from({ length: articles - first + 1 }, (_, index) => String(first + index))
  return [...new Set([...(text ?? numbered), ...[...cited.keys()].map(articleOf)])].sort(compareArticles)
}

const noCounts = (): Record<Fate, number> => ({ encoded: 0, draft: 0, open: 0, not: 0, none: 0 })

const coverageOf = (given: Given): { row: InstrumentCoverage; findings: readonly CoverageFinding[] } => {
  const { file, pack, cited, account, text } = given
  const { id: instrument, title, level, provisions, source } = file.value
  const findings: CoverageFinding[] = []
  const complain = (kind: CoverageFindingKind, keys: readonly ArticleKey[], all: readonly ArticleKey[]): void => {
    if (keys.length > 0) findings.push({ kind, instrument, at: asRuns(keys, all) })
  }
  const row = { instrument, title, level, pack, articles: 0, counts: noCounts(), open: [], not: [], none: [] }
  if (account === undefined) {
    const isRead = source !== 'invented' && provisions.some(({ status }) => status === 'verified')
    if (isRead) findings.push({ kind: 'no-account', instrument, at: [] })
    return { row, findings }
  }
  const all = articleKeys(given)
  const last = Math.max(...[...(text ?? [])].map((key) => Number(key.split('-')[0])))
  if (text !== undefined && last !== account.articles)
    findings.push({ kind: 'wrong-count', instrument, at: [`art-${last}`] })

  const whole = new Map<ArticleKey, Fate>()
  const parts = new Map<ArticleKey, Fate>()
  const twice: ArticleKey[] = []
  const strange: ArticleKey[] = []
  for (const fate of listed)
    for (const range of account[fate].flatMap(({ at }) => at))
      for (const key of articlesIn(range, all)) {
        if (!all.includes(key)) strange.push(key)
        else if (isPart(range)) parts.set(key, parts.get(key) === 'open' ? 'open' : fate)
        else if (whole.has(key)) twice.push(key)
        else whole.set(key, fate)
      }
  const encoded = new Map<ArticleKey, boolean>()
  for (const [at, isRule] of cited) encoded.set(articleOf(at), isRule || encoded.get(articleOf(at)) === true)

  const fateOf = (key: ArticleKey): Fate | undefined => {
    const isRule = encoded.get(key)
    if (isRule !== undefined) return isRule ? 'encoded' : 'draft'
    return whole.get(key) ?? parts.get(key)
  }
  const counts = noCounts()
  for (const key of all) {
    const fate = fateOf(key)
    if (fate !== undefined) counts[fate] += 1
  }
  complain('listed-twice', twice, all)
  complain('no-such-article', strange, all)
  complain('no-such-article', text === undefined ? [] : [...encoded.keys()].filter((key) => !text.has(key)), all)
  const contradicted = all.filter((key) => encoded.get(key) === true && whole.has(key))
  complain('cited-all-the-same', contradicted, all)
  complain(
    'not-accounted-for',
    all.filter((key) => fateOf(key) === undefined),
    all,
  )
  return { row: { ...row, ...account, title, articles: all.length, counts }, findings }
}

/**
 * What became of every article of the instruments of some packs: encoded, in a draft, open, deliberately not encoded, or stating nothing
 * of the kind. With the official texts it also tells whether an article was forgotten.
 *
 * @param packs whose instruments are told of, with their accounts
 * @param others packs that cite them, too
 */
export const lawCoverage = (
  packs: readonly Pack[],
  textOf: TextOf = () => undefined,
  others: readonly Pack[] = [],
): LawCoverage => {
  const cited = citedProvisions([...packs, ...others])
  const accounts = new Map(
    packs.flatMap((pack) => filesOf(pack, 'coverage').map(({ value }) => [value.instrument, value])),
  )
  const found = packs.flatMap((pack) =>
    filesOf(pack, 'instrument').map((file) => {
      const { id } = file.value
      const markdown = textOf(id)
      const text = markdown === undefined ? undefined : new Set(officialText(markdown).articles.keys())
      return coverageOf({
        file,
        pack: pack.manifest.id,
        cited: cited.get(id) ?? new Map(),
        account: accounts.get(id),
        text,
      })
    }),
  )
  const known = new Set(found.map(({ row }) => row.instrument))
  const strangers = [...accounts.keys()].filter((id) => !known.has(id))
  return {
    instruments: found.map(({ row }) => row),
    findings: [
      ...found.flatMap(({ findings }) => findings),
      ...strangers.map((instrument) => ({ kind: 'unknown-instrument', instrument, at: [] }) as const),
    ],
  }
}
