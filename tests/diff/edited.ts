import { fileURLToPath } from 'node:url'
import { readPack } from '@plumbline/files'
import { compilePack, type Pack, parsePack } from '@plumbline/pack'
import type { Program } from '@plumbline/schema'
import { isOfWages } from '../support/ofWages.js'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** A change of the text of a file: what stands there, and what is to stand there. A file that is not there is added whole. */
export type Edit =
  | { readonly file: string; readonly from: string | RegExp; readonly to: string }
  | { readonly file: string; readonly whole: string | null }

const apply = (text: string | undefined, edit: Edit): string | null => {
  if ('whole' in edit) return edit.whole
  if (text === undefined) throw new Error(`there is no ${edit.file}`)
  const changed = text.replace(edit.from, edit.to)
  if (changed === text) throw new Error(`${edit.file} does not hold ${String(edit.from)}`)
  return changed
}

const packOf = async (name: string, edits: readonly Edit[]): Promise<Pack> => {
  const { files: all } = await readPack(`${root}rules/${name}`)
  const files = name === 'cn-national' ? all.filter(({ path }) => isOfWages(path)) : all
  const texts = new Map<string, string | null>(files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  for (const edit of edits) texts.set(edit.file, apply(texts.get(edit.file) ?? undefined, edit))
  const source = [...texts].flatMap(([path, text]) =>
    text === null ? [] : [{ path, bytes: new TextEncoder().encode(text) }],
  )
  const { pack } = parsePack({ root: `rules/${name}`, files: source })
  if (pack === null) throw new Error('no pack')
  return pack
}

/** The national pack, of its rules those on wage arrears, with its text changed, compiled; and the limits with theirs. */
export const nationalWith = async (
  edits: readonly Edit[] = [],
  limitEdits: readonly Edit[] = [],
): Promise<{ readonly program: Program; readonly packs: readonly Pack[] }> => {
  const limits = await packOf('cn-limits', limitEdits)
  const digest = compilePack(limits).digest
  const pack = await packOf(
    'cn-national',
    [...edits, { file: 'pack.yaml', from: /sha256:[0-9a-f]{64}/, to: digest ?? '' }].filter(
      (edit) => limitEdits.length > 0 || edit.file !== 'pack.yaml',
    ),
  )
  const { program, diagnostics } = compilePack(pack, [limits])
  if (program === null)
    throw new Error(
      diagnostics.map(({ code, file, line, message }) => `${file}:${line} ${code} ${message.en}`).join('\n'),
    )
  return { program, packs: [pack, limits] }
}
