import { type LimitWish, limitTest, limitText } from '@plumbline/analysis'
import type { Context } from '../context.js'
import { answersIn, ask } from './ask.js'
import { assertSound, type NewFiles } from './newFiles.js'
import { defined } from './newRule.js'
import type { OpenPack } from './openPack.js'
import { fromQuestion, idQuestion, lawQuestion, titleEn, titleZh } from './questions.js'
import type { NewOptions } from './takesNew.js'

type Name = 'id' | 'titleZh' | 'titleEn' | 'from' | 'law'

/** A new limit and its tests. */
export const newLimit = async (context: Context, pack: OpenPack, options: NewOptions): Promise<NewFiles> => {
  const { program } = pack
  const answers = await ask<Name>(context, defined({ ...options, law: options.law?.join(' ') }), [
    ['id', () => idQuestion((id) => program.limits.some((limit) => limit.id === id))],
    ['titleZh', () => titleZh],
    ['titleEn', () => titleEn],
    ['from', () => fromQuestion],
    ['law', () => lawQuestion(program)],
  ])
  const wish: LimitWish = {
    id: answers.id ?? '',
    title: { zh: answers.titleZh ?? '', en: answers.titleEn ?? '' },
    from: answers.from ?? '',
    law: answersIn(answers.law ?? '') as [string, ...string[]],
  }
  const path = `limits/${wish.id.split('.').at(-1)}`
  const limit = { [`${path}.yaml`]: limitText(wish) }
  const test = limitTest((await pack.with(limit)).program, program, wish)
  const files = { ...limit, [`${path}.test.yaml`]: test.text }
  assertSound(files)
  return {
    folder: pack.folder,
    files,
    todo: [
      { zh: '写明 when、require、otherwise 和 because', en: 'say when, require, otherwise and because' },
      {
        zh: '边界改变了本包的摘要：约束于它的各包须核对后重新锁定',
        en: 'the digest of this pack is another now: packs that it binds look at what changed and pin it anew',
      },
      ...(test.holds ? [] : [{ zh: '第一句测试还不成立', en: 'the first sentence does not hold yet' }]),
    ],
    diagnostics: (await pack.with(files)).diagnostics,
  }
}
