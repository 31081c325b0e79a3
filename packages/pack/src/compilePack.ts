import { type Digest, digestOf, type Program } from '@plumbline/schema'
import { checkPack } from './checkPack.js'
import { compileProgram, type Layer } from './compile/program.js'
import { type Diagnostic, diagnose, hasErrors, sortDiagnostics } from './diagnostic.js'
import { layersOf } from './layers.js'
import type { Pack } from './pack.js'
import { type Allowed, type Severities, settle } from './severity/settle.js'

/** A compiled pack: `program` and `digest` are null where anything is an error. */
export interface CompiledPack {
  readonly program: Program | null
  /** Of the program's canonical bytes. */
  readonly digest: Digest | null
  /** Of the pack, and errors of the packs it rests on, whose warnings are for those who mend them; as grave as these and the run say. A warning raised to an error does not stop compilation. */
  readonly diagnostics: readonly Diagnostic[]
  /** What comments, `pack.yaml` and the run let pass, with their reasons. */
  readonly allowed: readonly Allowed[]
}

/**
 * Checks a pack and the packs it rests on, and compiles them. Never throws. The order of files and of dependencies does
 * not matter: the same text gives the same digest.
 *
 * @param dependencies at least the packs that it and they are limited by or extend
 * @param run severities asked for in this run
 */
export const compilePack = (pack: Pack, dependencies: readonly Pack[] = [], run: Severities = {}): CompiledPack => {
  const { below, complete } = layersOf(pack, dependencies)
  const all = [...below, pack]
  const layers = complete ? layersWithDigests(pack, all) : []
  const found = sortDiagnostics([
    ...all.flatMap((one) => checkPack(one, dependencies)),
    ...all.flatMap((one) => pinComplaints(one, layers)),
  ])
  const settled = ofPack(settle(found, all, run), below)
  if (!complete || hasErrors(found) || all.some(({ unread }) => unread.length > 0))
    return { program: null, digest: null, ...settled }
  const program = compileProgram(layers)
  return { program, digest: digestOf(program), ...settled }
}

type Settled = Pick<CompiledPack, 'diagnostics' | 'allowed'>

const ofPack = ({ diagnostics, allowed }: Settled, below: readonly Pack[]): Settled => {
  const others = new Set(below.flatMap(({ files }) => files.map(({ file }) => file)))
  return {
    diagnostics: diagnostics.filter(({ severity, file }) => severity === 'error' || !others.has(file)),
    allowed: allowed.filter(({ diagnostic }) => !others.has(diagnostic.file)),
  }
}

/** The layers of a pack, itself last, with the digests by which limits packs are pinned. */
const layersWithDigests = (pack: Pack, among: readonly Pack[]): readonly Layer[] => [
  ...layersOf(pack, among).below.map((one): Layer => ({ pack: one, digest: pinnedDigest(one, among) })),
  { pack, digest: null },
]

/** Digest of the own program of a pack that another pins. */
const pinnedDigest = (pack: Pack, among: readonly Pack[]): Digest | null => {
  const isPinned = among.some(({ manifest }) => manifest.limitedBy?.pack === pack.manifest.id)
  return isPinned && pack.unread.length === 0 ? digestOf(compileProgram(layersWithDigests(pack, among))) : null
}

const pinComplaints = ({ manifest, manifestFile }: Pack, layers: readonly Layer[]): readonly Diagnostic[] => {
  const { limitedBy } = manifest
  const actual = layers.find(({ pack }) => pack.manifest.id === limitedBy?.pack)?.digest
  if (limitedBy === undefined || actual === undefined || actual === null || actual === limitedBy.digest) return []
  return [
    diagnose(
      'PL1220',
      manifestFile.origin(['limitedBy', 'digest']),
      {
        zh: `\`${limitedBy.pack}\` 的摘要与锁定的不符`,
        en: `the digest of \`${limitedBy.pack}\` is not the one pinned`,
      },
      { zh: `核对差异后改为 \`${actual}\``, en: `look at what changed, then write \`${actual}\`` },
    ),
  ]
}
