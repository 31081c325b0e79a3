import { type Digest, digestOf, type Program } from '@plumbline/schema'
import type { Mutation } from '../mutation.js'
import type { Baseline } from './baseline.js'
import { parametersIn } from './mentions.js'
import type { Job } from './plan.js'
import { fileIn, type Placed, type Suite } from './suite.js'
import { isAsked } from './touched.js'

/** What a verdict depends on, as digests: while they stay, it stays. */
export interface Keys {
  /** The mutation with all that its file says. */
  readonly mutation: (mutation: Mutation) => Digest
  /** A sentence with all of the program that bears on it when the mutation is made. */
  readonly sentence: (index: number, mutation: Mutation) => Digest
  /** All sentences of a job. */
  readonly sentences: (job: Job) => Digest
}

/** Digests of the parts of a program, each with the parameters that it names. */
const partsOf = (program: Program): ((part: object) => Digest) => {
  const known = new Map<object, Digest>()
  return (part) => {
    const found = known.get(part) ?? digestOf([part, parametersIn(part).map((id) => program.parameters[id] ?? null)])
    known.set(part, found)
    return found
  }
}

/** All that bears on every sentence: everything but rules, limits, kinds of record and parameters. */
const commonOf = ({ dictionary, natures, measures, information, calendars, instruments, pack }: Program): Digest => {
  const { records: _records, traits: _traits, ...rest } = dictionary
  return digestOf([rest, natures, measures, information, calendars, instruments, pack.jurisdiction, pack.verifiedUntil])
}

interface SentenceKeys {
  readonly withAllLimits: Digest
  readonly withLimitsReached: Digest
}

const kindsIn = ({ dictionary: { records } }: Program, { case: kase }: Placed): readonly object[] =>
  [...new Set((kase?.records ?? []).flatMap(({ kind }) => [kind, records[kind]?.source ?? kind]))]
    .sort()
    .flatMap((kind) => records[kind] ?? [])

/**
 * @param engine what stands for the code that decides and judges: another one gives other keys
 * @param pack id of the pack that is mutated
 */
export const keysOf = (
  engine: string,
  pack: string,
  suites: readonly Suite[],
  { sentences, reached }: Baseline,
): Keys => {
  const programs = suites.map(({ program }) => {
    const digest = partsOf(program)
    return { program, digest, common: commonOf(program), limits: digestOf(program.limits.map(digest)) }
  })
  const ofSentences = sentences.map((sentence): SentenceKeys => {
    const { program, digest, common, limits } = programs[sentence.suite] as (typeof programs)[number]
    const { expanded, file } = sentence
    const own = digestOf([
      engine,
      common,
      program.rules.filter((rule) => isAsked(rule, sentence)).map(digest),
      kindsIn(program, sentence).map(digest),
      [expanded.input, expanded.sentence.expect, expanded.nowhere, { ...file.tested }],
    ])
    const touched = program.limits.filter(({ id }) => reached[sentence.index]?.limits.includes(id))
    return { withAllLimits: digestOf([own, limits]), withLimitsReached: digestOf([own, touched.map(digest)]) }
  })
  const files = new Map<string, Digest>()
  const fileDigest = ({ path, part }: Mutation): Digest => {
    const name = `${path} ${part}`
    const known = files.get(name)
    if (known !== undefined) return known
    const file = suites.map(({ layers }) => fileIn(layers, pack, { path, part })).find((one) => one !== undefined)
    const digest = digestOf(file?.value ?? null)
    files.set(name, digest)
    return digest
  }
  const sentence: Keys['sentence'] = (index, { path }) => {
    const keys = ofSentences[index] as SentenceKeys
    // A mutated limit makes no new effect that another limit could concern.
    return path.startsWith('limits/') ? keys.withLimitsReached : keys.withAllLimits
  }
  return {
    mutation: (mutation) => digestOf([mutation.id, mutation.edits, fileDigest(mutation)]),
    sentence,
    sentences: ({ mutation, sentences: wanted }) => digestOf(wanted.map((index) => sentence(index, mutation)).sort()),
  }
}
