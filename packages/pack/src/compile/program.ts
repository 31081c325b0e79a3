import type { CatalogueFile, Digest, Program, ProgramMeasure } from '@plumbline/schema'
import { filesOf, type Pack } from '../pack.js'
import { compileDictionary } from './dictionary.js'
import { byKey, compareText, indexBy } from './records.js'
import { compileLimit, compileRule } from './rule.js'

export interface Layer {
  readonly pack: Pack
  /** Of its own program, for a pack that another pins. */
  readonly digest: Digest | null
}

const measuresOf = ({ edition, from, until, measures }: CatalogueFile): Record<string, ProgramMeasure> =>
  indexBy(
    measures.map((measure) => ({ ...measure, edition, from, until })),
    ({ id }) => id,
  )

/** Merges checked layers, the pack itself last. The order of files does not matter. */
export const compileProgram = (layers: readonly Layer[]): Program => {
  const packs = layers.map(({ pack }) => pack)
  const { manifest } = packs.at(-1) as Pack
  const values = <Kind extends Parameters<typeof filesOf>[1]>(kind: Kind) =>
    packs.flatMap((pack) => filesOf(pack, kind).map(({ value }) => value))
  const { id, version, title, jurisdiction, verifiedUntil } = manifest
  return {
    format: 'program/1',
    semantics: 1,
    pack: { id, version, title, jurisdiction, verifiedUntil },
    layers: layers.map(({ pack, digest }) => ({ id: pack.manifest.id, version: pack.manifest.version, digest })),
    instruments: indexBy(values('instrument'), (instrument) => instrument.id),
    measures: byKey(values('catalogue').map(measuresOf)),
    dictionary: compileDictionary(values('facts')),
    parameters: indexBy(values('parameter'), (parameter) => parameter.id),
    calendars: values('calendar').sort(
      (left, right) => compareText(left.from, right.from) || compareText(left.id, right.id),
    ),
    rules: packs
      .flatMap((pack) => filesOf(pack, 'rule').map(({ value }) => compileRule(value, pack.manifest.id)))
      .sort((left, right) => compareText(left.id, right.id) || compareText(left.effective.from, right.effective.from)),
    limits: packs
      .flatMap((pack) => filesOf(pack, 'limit').map(({ value }) => compileLimit(value, pack.manifest.id)))
      .sort((left, right) => compareText(left.id, right.id)),
  }
}
