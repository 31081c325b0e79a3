import {
  type Baseline,
  type Difference,
  differenceOf,
  type Explanations,
  explainSurvivors,
  lineOf,
  refusalOf,
  type ShownMutation,
  survivorSayer,
} from '@plumbline/analysis'
import type { MutateOutput } from '../output/mutateOutput.js'
import type { AllJudged } from './judgeAll.js'
import type { LoadedSuites } from './loadSuites.js'

type Survivor = MutateOutput['survivors'][number]

/** What of the pack was asked for. */
export interface Asked {
  readonly files: (path: string) => boolean
  readonly operators: ReadonlySet<string>
}

const mutable = <One>(list: readonly One[]): One[] => [...list]

const fieldsOf = ({
  what,
  item,
  fields,
}: Difference): Pick<NonNullable<Survivor['seen']>, 'what' | 'item' | 'fields'> => ({
  what,
  item: { ...item },
  fields: fields.map((field) => ({ ...field })),
})

/** Killed of those that count, in basis points; null where none counts. */
const score = (of: number, all: number): number | null => (all === 0 ? null : Math.floor((of * 10_000) / all))

/** What was found, ready to be written or shown. */
export const reportOf = (
  { pack, suites, packs }: LoadedSuites,
  { sentences }: Baseline,
  { judged, anew }: AllJudged,
  asked: Asked,
): MutateOutput => {
  const say = survivorSayer((suites.at(-1) as (typeof suites)[number]).program)
  const survivors = judged.filter(({ verdict }) => verdict.is === 'survived')
  const accepted = survivors.filter(({ mutation }) => refusalOf(packs, pack.manifest.id, mutation) === null)
  const { explained, unexplained, idle }: Explanations = explainSurvivors(
    pack,
    accepted.map(({ mutation }) => mutation),
    (file, operator) => asked.files(file) && asked.operators.has(operator),
  )
  const verdicts = new Map(accepted.map(({ mutation, verdict }) => [mutation.id, verdict]))
  const shown = (mutation: ShownMutation) => ({
    id: mutation.id,
    operator: mutation.operator,
    ...mutation.place,
    law: mutable(mutation.law),
    says: say(mutation),
  })
  const seenOf = ({ id }: ShownMutation): Survivor['seen'] => {
    const verdict = verdicts.get(id)
    if (verdict?.is !== 'survived' || verdict.seen === null) return null
    const { file, expanded } = sentences[verdict.seen.sentence] as (typeof sentences)[number]
    return {
      file: file.file,
      line: lineOf(file, expanded.index, expanded.row),
      name: expanded.sentence.name,
      ...fieldsOf(differenceOf(verdict.seen.change)),
    }
  }
  const killed = judged.filter(({ verdict }) => verdict.is === 'killed').length
  const counted = killed + accepted.length
  return {
    format: 'mutate/1',
    pack: pack.manifest.id,
    tests: packs.map(({ pack: { manifest } }) => manifest.id),
    sentences: sentences.length,
    anew,
    killed,
    survived: unexplained.length,
    explained: explained.length,
    refused: survivors.length - accepted.length,
    same: judged.filter(({ verdict }) => verdict.is === 'same').length,
    score: score(killed, counted),
    accounted: score(killed + explained.length, counted),
    survivors: unexplained.map((mutation) => ({ ...shown(mutation), seen: seenOf(mutation) })),
    explanations: explained.map(({ mutation, reason }) => ({ ...shown(mutation), reason })),
    idle: idle.map(({ at: { file, line, column }, operator, why }) => ({ file, line, column, operator, why })),
  }
}
