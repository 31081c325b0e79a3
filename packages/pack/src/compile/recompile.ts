import type { Nature, NatureFile, Program, RuleFile } from '@plumbline/schema'
import { type PlainFile, type PlainPack, valuesOf } from '../plainPack.js'
import { compileDictionary } from './dictionary.js'
import { compileLimit } from './limit.js'
import { compileNature } from './nature.js'
import { compareText } from './records.js'
import { compileRule } from './rule.js'

/** Kinds of file that can be compiled anew alone. */
export const recompiled = ['rule', 'limit', 'nature', 'parameter', 'facts'] as const
export type Recompiled = (typeof recompiled)[number]

/** A file that says something else, under the same ids. */
export interface ChangedFile<Kind extends Recompiled = Recompiled> {
  /** Id of its pack. */
  readonly pack: string
  readonly before: PlainFile<Kind>
  readonly value: PlainFile<Kind>['value']
}

type Recompile<Kind extends Recompiled> = (
  program: Program,
  layers: readonly PlainPack[],
  changed: ChangedFile<Kind>,
) => Partial<Program>

const naturesOf = (layers: readonly PlainPack[]): ReadonlyMap<Nature, NatureFile> =>
  new Map(layers.flatMap((layer) => valuesOf(layer, 'nature')).map((regime) => [regime.nature, regime]))

const byVersion = (left: Program['rules'][number], right: Program['rules'][number]): number =>
  compareText(left.id, right.id) || compareText(left.effective.from, right.effective.from)

const rule: Recompile<'rule'> = ({ rules, measures }, layers, { pack, before, value }) => {
  const { id, effective } = before.value
  const one = compileRule(value, pack, measures, naturesOf(layers))
  return {
    rules: rules.map((old) => (old.id === id && old.effective.from === effective.from ? one : old)).sort(byVersion),
  }
}

const limit: Recompile<'limit'> = ({ limits }, _, { pack, before, value }) => ({
  limits: limits.map((old) => (old.id === before.value.id ? compileLimit(value, pack) : old)),
})

/** The rules of a nature get other parts from it. */
const nature: Recompile<'nature'> = ({ rules, natures, measures }, layers, { pack, value }) => {
  const regimes = new Map(naturesOf(layers)).set(value.nature, value)
  const authored = new Map<string, { readonly file: RuleFile; readonly pack: string }>(
    layers.flatMap((layer) =>
      valuesOf(layer, 'rule').map((file) => [`${file.id}@${file.effective.from}`, { file, pack: layer.manifest.id }]),
    ),
  )
  return {
    natures: natures.map((old) => (old.nature === value.nature ? compileNature(value, pack) : old)),
    rules: rules.map((old) => {
      const from = old.nature === value.nature ? authored.get(`${old.id}@${old.effective.from}`) : undefined
      return from === undefined ? old : compileRule(from.file, from.pack, measures, regimes)
    }),
  }
}

const parameter: Recompile<'parameter'> = ({ parameters }, _, { value }) => ({
  parameters: { ...parameters, [value.id]: value },
})

const facts: Recompile<'facts'> = (_, layers, { before, value }) => ({
  dictionary: compileDictionary(
    layers.flatMap((layer) => valuesOf(layer, 'facts').map((one) => (one === before.value ? value : one))),
  ),
})

const kinds: { readonly [Kind in Recompiled]: Recompile<Kind> } = { rule, limit, nature, parameter, facts }

/**
 * A program after a change of one file: what the file says is compiled anew, and all the rest is shared with the program as it was.
 * Nothing is checked.
 *
 * @param layers the packs that the program was compiled from; `changed.before` is a file of one of them
 */
export const recompile = (program: Program, layers: readonly PlainPack[], changed: ChangedFile): Program => ({
  ...program,
  ...(kinds[changed.before.kind] as Recompile<Recompiled>)(program, layers, changed),
})
