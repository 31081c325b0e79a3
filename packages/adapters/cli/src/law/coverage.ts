import {
  coverageFindings,
  type Fate,
  fates,
  type InstrumentCoverage,
  type LawCoverage,
  lawCoverage,
  type Pack,
  type Passage,
} from '@plumbline/pack'
import { printable } from '@plumbline/schema'
import type { Context } from '../context.js'
import { type ExitCode, exitCodes } from '../exitCodes.js'
import { writeJson } from '../output/writeJson.js'
import { officialTexts } from './officialTexts.js'

const words = {
  zh: {
    articles: '条',
    fates: { encoded: '已写成规则', draft: '草案', open: '待写', not: '有意不写', none: '无此类规定' },
    open: '待写的条文',
    fine: '每一条都有去向',
  },
  en: {
    articles: 'articles',
    fates: { encoded: 'encoded', draft: 'in drafts', open: 'open', not: 'deliberately not', none: 'nothing to encode' },
    open: 'Open',
    fine: 'every article is accounted for',
  },
} as const satisfies Record<string, { readonly fates: Readonly<Record<Fate, string>>; readonly [key: string]: unknown }>

const mutablePassages = (passages: readonly Passage[]) => passages.map(({ at, why }) => ({ at: [...at], why }))

const json = (context: Context, { instruments, findings }: LawCoverage): void =>
  writeJson(context, 'law-coverage', {
    format: 'law-coverage/1',
    instruments: instruments.map(
      ({ instrument, title, level, pack, articles, counts, open, not, none }: InstrumentCoverage) => ({
        instrument,
        title,
        level,
        pack,
        articles,
        counts,
        open: mutablePassages(open),
        not: mutablePassages(not),
        none: mutablePassages(none),
      }),
    ),
    findings: findings.map(({ kind, instrument, at }) => ({ kind, instrument, at: [...at] })),
  })

const show = ({ terminal, lang }: Context, { instruments, findings }: LawCoverage): void => {
  const say = words[lang]
  const { bold, red, green, yellow } = terminal.paint
  for (const { instrument, title, articles, counts, open } of instruments) {
    if (articles === 0) continue
    const parts = fates.flatMap((fate) => (counts[fate] === 0 ? [] : `${say.fates[fate]} ${counts[fate]}`))
    terminal.out(`${bold(title[lang])}  ${printable(instrument)}  ${articles} ${say.articles}: ${parts.join(', ')}\n`)
    for (const { at, why } of open) terminal.out(yellow(`    ${say.open}: ${at.join(', ')}  ${why[lang]}\n`))
  }
  for (const { kind, instrument, at } of findings) {
    const places = at.length === 0 ? '' : `: ${at.join(', ')}`
    terminal.out(red(`✗ ${printable(instrument)}${places}  ${coverageFindings[kind][lang]}\n`))
  }
  if (findings.length === 0) terminal.out(`${green('✓')} ${say.fine}\n`)
}

/** `plumbline law coverage`: what became of every article of the instruments of packs; `others` rest on them or carry them, and cite them too. */
export const showLawCoverage = async (
  context: Context,
  packs: readonly Pack[],
  others: readonly Pack[],
  texts: string | undefined,
  asJson: boolean,
): Promise<ExitCode> => {
  const coverage = lawCoverage(packs, texts === undefined ? undefined : await officialTexts(texts), others)
  if (asJson) json(context, coverage)
  else show(context, coverage)
  return coverage.findings.length === 0 ? exitCodes.done : exitCodes.findings
}
