import type { Day, Level, Text } from '@plumbline/schema'
import { scalar, textOf } from './yamlText.js'

/** What the author says of an instrument. */
export interface InstrumentWish {
  readonly id: string
  readonly title: Text
  readonly issuer: Text
  readonly level: Level
  readonly from: Day
  readonly number: string | null
  readonly region: string | null
  readonly source: string
  /** `art-5/para-1`. */
  readonly provisions: readonly string[]
}

/** A new instrument as YAML. Nobody has read its provisions yet, and it says so. */
export const instrumentText = (wish: InstrumentWish): string => {
  const lines = [
    '# 条款只写要旨，不抄原文。读过官方文本的，写上文本摘要（sha256，见 docs/law-texts.md），再改为 status: verified。',
    '# Gists in our own words, never the text. Once the official text was read, add its digest (sha256, docs/law-texts.md) and write status: verified.',
    `id: ${wish.id}`,
    `title: ${textOf(wish.title)}`,
    ...(wish.number === null ? [] : [`number: ${scalar(wish.number)}`]),
    `issuer: ${textOf(wish.issuer)}`,
    `level: ${wish.level}`,
    ...(wish.region === null ? [] : [`region: '${wish.region}'`]),
    `inForce: { from: ${wish.from} }`,
    '# 所读文本从哪里来：网址或者公报的年、期、页。',
    '# Where the text was read: an address, or year, issue and page of the gazette.',
    `source: ${scalar(wish.source)}`,
    'provisions:',
    ...wish.provisions.flatMap((at) => [
      `  - at: ${at}`,
      '    status: unverified',
      '    gist: { zh: 待写要旨, en: the gist is still to be written }',
    ]),
  ]
  return `${lines.join('\n')}\n`
}
