import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { packSkeleton } from '@plumbline/analysis'
import type { Digest } from '@plumbline/schema'
import type { Context } from '../context.js'
import { loadPack, unreadable } from '../load.js'
import { UserError } from '../userError.js'
import { ask } from './ask.js'
import { assertSound, type NewFiles } from './newFiles.js'
import { defined } from './newRule.js'
import { idQuestion, jurisdictionQuestion, titleEn, titleZh, verifiedUntilQuestion } from './questions.js'
import type { NewOptions } from './takesNew.js'

type Name = 'id' | 'folder' | 'titleZh' | 'titleEn' | 'jurisdiction' | 'verifiedUntil' | 'extends' | 'limitedBy'

/** Packs in a folder, by their ids, which are the names of theirs; with `limits/` or not. */
const packsIn = async (folder: string): Promise<readonly { readonly id: string; readonly limits: boolean }[]> => {
  try {
    const entries = await readdir(folder, { withFileTypes: true })
    const found = entries
      .filter((entry) => entry.isDirectory())
      .map(async ({ name }) => {
        const inside = await readdir(join(folder, name))
        return inside.includes('pack.yaml') ? [{ id: name, limits: inside.includes('limits') }] : []
      })
    return (await Promise.all(found)).flat()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw unreadable(folder, error)
  }
}

const pinned = async (
  folder: string,
): Promise<{ readonly pack: string; readonly version: string; readonly digest: Digest }> => {
  const { program, digest } = await loadPack(folder, {}, 'law')
  if (program === null || digest === null)
    throw new UserError(
      'cannot-read',
      { zh: `\`${folder}\` 有错误，不能作为依据`, en: `\`${folder}\` has errors; nothing can rest on it` },
      [],
      { zh: `先运行 plumbline check ${folder}`, en: `run plumbline check ${folder} first` },
    )
  return { pack: program.pack.id, version: program.pack.version, digest }
}

/** `@plumbline/rules-cn-new`, where the pack beside it is called `@plumbline/rules-cn-limits`. */
const packageNameFor = async (id: string, beside: string): Promise<string> => {
  try {
    const { name } = JSON.parse(await readFile(join(beside, 'package.json'), 'utf8')) as { name?: unknown }
    const of = basename(beside)
    return typeof name === 'string' && name.endsWith(of) ? `${name.slice(0, -of.length)}${id}` : `rules-${id}`
  } catch {
    return `rules-${id}`
  }
}

/** A new pack in a folder of its own, pinned to the limits that stand beside it. */
export const newPack = async (context: Context, options: NewOptions): Promise<NewFiles> => {
  const folder = options.pack ?? options.id ?? ''
  const id = options.id === undefined ? undefined : basename(resolve(options.id))
  const parent = dirname(resolve(folder))
  const beside = await packsIn(parent)
  const limits = beside.filter((one) => one.limits).map((one) => one.id)
  const [only] = limits.length === 1 ? limits : []
  const answers = await ask<Name>(context, defined({ ...options, id, limitedBy: options.limitedBy ?? only }), [
    ['id', () => idQuestion((taken) => beside.some((one) => one.id === taken))],
    ['titleZh', () => titleZh],
    ['titleEn', () => titleEn],
    ['jurisdiction', () => jurisdictionQuestion],
    ['verifiedUntil', () => verifiedUntilQuestion],
    [
      'extends',
      () => ({
        option: '--extends',
        asks: { zh: '所补充的规则包（没有的留空）', en: 'pack that it adds to (empty: none)' },
        choices: beside.map((one) => one.id),
        isOptional: true,
      }),
    ],
    [
      'limitedBy',
      // A layer is bound by what binds the pack that it adds to.
      (before) =>
        before.extends === undefined
          ? {
              option: '--limited-by',
              asks: { zh: '约束它的边界包', en: 'pack of limits that binds it' },
              choices: beside.map((one) => one.id),
            }
          : undefined,
    ],
  ])
  const base = answers.extends === undefined ? null : await pinned(join(parent, answers.extends))
  const limitedBy = answers.limitedBy === undefined ? null : await pinned(join(parent, answers.limitedBy))
  const name = answers.id ?? ''
  const files = packSkeleton({
    id: name,
    title: { zh: answers.titleZh ?? '', en: answers.titleEn ?? '' },
    jurisdiction: answers.jurisdiction ?? '',
    verifiedUntil: answers.verifiedUntil ?? '',
    limitedBy,
    extends: base === null ? null : { pack: base.pack, version: base.version },
    packageName: await packageNameFor(name, join(parent, answers.extends ?? answers.limitedBy ?? '')),
  })
  assertSound({ 'pack.yaml': files['pack.yaml'] as string })
  return {
    folder: options.id ?? name,
    files,
    todo: [
      {
        zh: '先 plumbline new instrument 写上法律，再在 catalogue/ 写措施、在 facts/ 写记录种类，然后 plumbline new rule',
        en: 'add the law with plumbline new instrument, measures in catalogue/ and kinds of record in facts/, then plumbline new rule',
      },
    ],
    diagnostics: [],
  }
}
