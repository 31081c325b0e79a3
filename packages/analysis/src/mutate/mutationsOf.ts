import { phrasesOf } from '@plumbline/explain'
import { type Pack, type PackFile, type Path, type Recompiled, recompiled } from '@plumbline/pack'
import type { Program, Text } from '@plumbline/schema'
import type { MutableFile, ShownMutation } from './mutation.js'
import type { Operator } from './operatorNames.js'
import { operates } from './operators/all.js'
import { type Found, type Site, siteOf } from './operators/site.js'
import { partOf } from './partOf.js'
import { partAround } from './say/partNames.js'

const titleOf = (value: MutableFile['value']): Text | null => ('title' in value ? (value.title as Text) : null)

const ordinal = (nth: number): string => (nth === 0 ? '' : `~${nth + 1}`)

/** The part of the file that a change is in, where it is not the change itself. */
const inPart = (site: Site, at: Path, says: Text): Text => {
  const part = partAround(site, at)
  if (part === null || part.at.length === at.length) return says
  return { zh: `${part.name.zh}中，${says.zh}`, en: `in ${part.name.en}, ${says.en}` }
}

const shown = (
  file: PackFile,
  part: number,
  site: Site,
  { operator, edits, says }: Found,
  nth: number,
): ShownMutation => {
  const { at } = edits[0]
  const { line, column, law, span } = file.origin(at)
  return {
    id: `${file.path}${ordinal(part)}#${at.join('/')}:${operator}${ordinal(nth)}`,
    operator,
    path: file.path,
    part,
    edits,
    place: { file: file.file, line, column },
    start: span[0],
    law,
    title: titleOf(site.file.value),
    says: inPart(site, at, says),
  }
}

const isMutable = (file: PackFile): file is PackFile<Recompiled> =>
  (recompiled as readonly string[]).includes(file.kind)

const byPlace = (left: ShownMutation, right: ShownMutation): number =>
  left.place.line - right.place.line || left.place.column - right.place.column

/**
 * Every mutation of a pack's own rules, limits, natures, parameters and declarations, by file and place. The same text gives the same
 * mutations with the same ids.
 *
 * @param program that holds what the pack declares, to say it: its own, or that of a pack that rests on it
 */
export const mutationsOf = (pack: Pack, program: Program): readonly ShownMutation[] => {
  const phrases = phrasesOf(program)
  return pack.files.filter(isMutable).flatMap((file) => {
    const site = siteOf(program, phrases, file as MutableFile)
    const times = new Map<string, number>()
    const nth = ({ operator, edits: [{ at }] }: Found): number => {
      const key = `${operator} ${at.join('/')}`
      const seen = times.get(key) ?? 0
      times.set(key, seen + 1)
      return seen
    }
    return operates
      .flatMap((operate) => operate(site))
      .map((found) => shown(file, partOf(pack.files, file), site, found, nth(found)))
      .sort(byPlace)
  })
}

/** Which operators to keep. */
export const onlyBy = (
  mutations: readonly ShownMutation[],
  operators: ReadonlySet<Operator>,
): readonly ShownMutation[] => mutations.filter(({ operator }) => operators.has(operator))
