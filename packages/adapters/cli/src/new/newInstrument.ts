import { instrumentText } from '@plumbline/analysis'
import type { Level } from '@plumbline/schema'
import type { Context } from '../context.js'
import { answersIn, ask } from './ask.js'
import { assertSound, type NewFiles } from './newFiles.js'
import { defined } from './newRule.js'
import type { OpenPack } from './openPack.js'
import {
  fromQuestion,
  idQuestion,
  levelQuestion,
  provisionsQuestion,
  regionQuestion,
  titleEn,
  titleZh,
} from './questions.js'
import type { NewOptions } from './takesNew.js'

type Name =
  | 'id'
  | 'titleZh'
  | 'titleEn'
  | 'issuerZh'
  | 'issuerEn'
  | 'level'
  | 'region'
  | 'from'
  | 'number'
  | 'source'
  | 'at'

const isLocal = (level: string | undefined): boolean => level?.startsWith('local-') === true

/** A new instrument, none of whose provisions was read yet. */
export const newInstrument = async (context: Context, pack: OpenPack, options: NewOptions): Promise<NewFiles> => {
  const answers = await ask<Name>(context, defined({ ...options, at: options.at?.join(' ') }), [
    ['id', () => idQuestion((id) => Object.hasOwn(pack.program.instruments, id))],
    ['titleZh', () => titleZh],
    ['titleEn', () => titleEn],
    ['issuerZh', () => ({ option: '--issuer-zh', asks: { zh: '制定机关（中文）', en: 'who issued it, in Chinese' } })],
    ['issuerEn', () => ({ option: '--issuer-en', asks: { zh: '制定机关（英文）', en: 'who issued it, in English' } })],
    ['level', () => levelQuestion],
    ['region', ({ level }) => ({ ...regionQuestion, isSilent: !isLocal(level) })],
    ['from', () => fromQuestion],
    [
      'number',
      () => ({
        option: '--number',
        asks: { zh: '文号（没有的留空）', en: 'number of the document (empty: none)' },
        isOptional: true,
      }),
    ],
    ['source', () => ({ option: '--source', asks: { zh: '所读文本的来源', en: 'where the text was read' } })],
    ['at', () => provisionsQuestion],
  ])
  const { id = '' } = answers
  const files = {
    [`law/${id}.yaml`]: instrumentText({
      id,
      title: { zh: answers.titleZh ?? '', en: answers.titleEn ?? '' },
      issuer: { zh: answers.issuerZh ?? '', en: answers.issuerEn ?? '' },
      level: (answers.level ?? 'law') as Level,
      from: answers.from ?? '',
      number: answers.number ?? null,
      region: answers.region ?? null,
      source: answers.source ?? '',
      provisions: answersIn(answers.at ?? ''),
    }),
  }
  assertSound(files)
  return {
    folder: pack.folder,
    files,
    todo: [
      {
        zh: '读官方文本，逐条写要旨；读过的改为 status: verified，并写 sha256',
        en: 'read the official text and write the gists; what was read becomes status: verified, with its sha256',
      },
    ],
    diagnostics: (await pack.with(files)).diagnostics,
  }
}
