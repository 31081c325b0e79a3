import type { SeverityWord, Text } from '@plumbline/schema'
import { type Diagnostic, diagnose, hasErrors, sortDiagnostics } from '../diagnostic.js'
import { type DiagnosticCode, diagnosticKinds } from '../diagnosticCodes.js'
import type { Pack, PackFile } from '../pack.js'
import { type Allow, allowsIn } from './allows.js'

/** Severities asked for in one run, by code. They go before those of `pack.yaml`. */
export type Severities = Readonly<Partial<Record<DiagnosticCode, SeverityWord>>>

/** A finding that is let pass, by whom, and why. */
export interface Allowed {
  readonly diagnostic: Diagnostic
  readonly by: 'comment' | 'pack' | 'run'
  /** What a comment says stands in both languages as it was written. */
  readonly reason: Text
}

/** What is found, as grave as it is to be taken, and what is let pass. */
export interface Settled {
  readonly diagnostics: readonly Diagnostic[]
  readonly allowed: readonly Allowed[]
}

interface Owner {
  readonly pack: Pack
  readonly file: PackFile
}

/** Whether nothing may lower or silence what the code finds. */
export const isError = (code: DiagnosticCode): boolean => diagnosticKinds[code].severity === 'error'

const byRun: Text = { zh: '本次运行以 --severity 不予提示', en: 'left out of this run by --severity' }

/**
 * Applies what comments, `pack.yaml` and a run say about findings. Errors stay as they are. A comment that lets nothing pass is a
 * finding itself.
 *
 * @param found of the packs, as the checks say it
 */
export const settle = (found: readonly Diagnostic[], packs: readonly Pack[], run: Severities = {}): Settled => {
  const owners = new Map(
    packs.flatMap((pack) => pack.files.map((file): [string, Owner] => [file.file, { pack, file }])),
  )
  const used = new Set<Allow>()
  const allowed: Allowed[] = []
  const judge = (diagnostic: Diagnostic): readonly Diagnostic[] => {
    if (isError(diagnostic.code)) return [diagnostic]
    const owner = owners.get(diagnostic.file)
    const allows = owner === undefined ? [] : allowsFor(owner.file, diagnostic)
    for (const one of allows) used.add(one)
    const pass = (by: Allowed['by'], reason: Text): readonly Diagnostic[] => {
      allowed.push({ diagnostic, by, reason })
      return []
    }
    const [comment] = allows
    if (comment !== undefined) return pass('comment', { zh: comment.reason ?? '', en: comment.reason ?? '' })
    const setting = owner?.pack.manifest.severity?.[diagnostic.code]
    const word = run[diagnostic.code] ?? setting?.as ?? diagnostic.severity
    if (word !== 'none') return [word === diagnostic.severity ? diagnostic : { ...diagnostic, severity: word }]
    return run[diagnostic.code] === undefined ? pass('pack', setting?.because ?? byRun) : pass('run', byRun)
  }
  const kept = found.flatMap(judge)
  // What is wrong elsewhere can keep a warning from being found.
  const idle = hasErrors(found) ? [] : packs.flatMap(({ files }) => files.flatMap((file) => idleIn(file, used)))
  return { diagnostics: sortDiagnostics([...kept, ...idle.flatMap(judge)]), allowed }
}

const allowsFor = (file: PackFile, { code, span }: Diagnostic): readonly Allow[] =>
  allowsIn(file).allows.filter(
    (allow) =>
      allow.code === code &&
      allow.reason !== null &&
      allow.covers.some(([start, end]) => start <= span[0] && span[0] < Math.max(end, start + 1)),
  )

/** Comments that let nothing pass; one that is wrong in itself is complained about by the checks. */
const idleIn = (file: PackFile, used: ReadonlySet<Allow>): readonly Diagnostic[] =>
  allowsIn(file).allows.flatMap((allow) => {
    const { code, at, reason } = allow
    if (used.has(allow) || reason === null || !(code in diagnosticKinds) || isError(code as DiagnosticCode)) return []
    return [
      diagnose(
        'PL1374',
        at,
        { zh: `此处没有 \`${code}\``, en: `there is no \`${code}\` here` },
        {
          zh: '删去这一注释，或者移到所说之处的上一行或者行末',
          en: 'remove the comment, or put it on the line before what it is about or at its end',
        },
      ),
    ]
  })
