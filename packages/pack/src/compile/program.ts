import { type CatalogueFile, type Digest, natures, type Program, type ProgramMeasure } from '@plumbline/schema'
import { filesOf, type Pack } from '../pack.js'
import { compileDictionary } from './dictionary.js'
import { compileLimit } from './limit.js'
import { compileNature } from './nature.js'
import { byKey, compareText, indexBy } from './records.js'
import { compileRule } from './rule.js'

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
  const measures = byKey(values('catalogue').map(measuresOf))
  const regimes = new Map(values('nature').map((regime) => [regime.nature, regime]))
  return {
    format: 'program/1',
    semantics: 1,
    pack: { id, version, title, jurisdiction, verifiedUntil },
    layers: layers.map(({ pack, digest }) => ({ id: pack.manifest.id, version: pack.manifest.version, digest })),
    instruments: indexBy(values('instrument'), (instrument) => instrument.id),
    measures,
    information: values('information').sort(byStart(({ edition }) => edition)),
    dictionary: compileDictionary(values('facts')),
    parameters: indexBy(values('parameter'), (parameter) => parameter.id),
    calendars: values('calendar').sort(byStart((calendar) => calendar.id)),
    natures: packs
      .flatMap((pack) => filesOf(pack, 'nature').map(({ value }) => compileNature(value, pack.manifest.id)))
      .sort((left, right) => natures.indexOf(left.nature) - natures.indexOf(right.nature)),
    rules: packs
      .flatMap((pack) =>
        filesOf(pack, 'rule').map(({ value }) => compileRule(value, pack.manifest.id, measures, regimes)),
      )
      .sort((left, right) => compareText(left.id, right.id) || compareText(left.effective.from, right.effective.from)),
    limits: packs
      .flatMap((pack) => filesOf(pack, 'limit').map(({ value }) => compileLimit(value, pack.manifest.id)))
      .sort((left, right) => compareText(left.id, right.id)),
  }
}

/** Oldest first; of one day, by name. */
const byStart =
  <Dated extends { readonly from: string }>(nameOf: (one: Dated) => string) =>
  (left: Dated, right: Dated): number =>
    compareText(left.from, right.from) || compareText(nameOf(left), nameOf(right))
