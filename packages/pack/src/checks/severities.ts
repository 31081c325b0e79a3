import { severityWords } from '@plumbline/schema'
import { type Diagnostic, diagnose } from '../diagnostic.js'
import { type DiagnosticCode, diagnosticCodes, diagnosticKinds } from '../diagnosticCodes.js'
import { didYouMean } from '../help.js'
import type { Origin } from '../origin.js'
import { allowsIn } from '../severity/allows.js'
import { isError } from '../severity/settle.js'
import type { World } from './world.js'

/** What a pack says about the findings of the check: no error is lowered, and nothing passes without a reason. */
export const checkSeverities = ({ pack }: World): readonly Diagnostic[] => [
  ...settingsOf(pack.manifest, pack.manifestFile),
  ...pack.files.flatMap((file) => [
    ...allowsIn(file).allows.flatMap(({ code, at, reason }) => aboutCode(code, at, reason === null)),
    ...allowsIn(file).unreadable.map(({ word, at }) => unreadable(word, at)),
  ]),
]

const settable = diagnosticCodes.filter((code) => !isError(code))

const settingsOf = (
  { severity = {} }: World['pack']['manifest'],
  file: World['pack']['manifestFile'],
): readonly Diagnostic[] =>
  Object.entries(severity).flatMap(([code, { as, because }]) => {
    const kind = code in diagnosticKinds ? diagnosticKinds[code as DiagnosticCode] : undefined
    const isLower = kind !== undefined && severityWords.indexOf(as) > severityWords.indexOf(kind.severity)
    return aboutCode(code, file.keyOrigin(['severity', code]), isLower && because === undefined)
  })

const aboutCode = (code: string, at: Origin, lacksReason: boolean): readonly Diagnostic[] => {
  if (!(code in diagnosticKinds))
    return [
      diagnose(
        'PL1372',
        at,
        { zh: `没有代码 \`${code}\``, en: `there is no code \`${code}\`` },
        didYouMean(code.toUpperCase(), settable),
      ),
    ]
  if (isError(code as DiagnosticCode))
    return [
      diagnose(
        'PL1373',
        at,
        { zh: `\`${code}\` 是错误`, en: `\`${code}\` is an error` },
        { zh: '更正所发现的错误，并删去这一处', en: 'mend what is wrong, and remove this' },
      ),
    ]
  if (!lacksReason) return []
  return [
    diagnose(
      'PL1371',
      at,
      { zh: `放过 \`${code}\` 而没有理由`, en: `\`${code}\` is let pass without a reason` },
      {
        zh: '注释写作 `# plumbline-allow 代码: 理由`；pack.yaml 中写明 `because`',
        en: 'in a comment write `# plumbline-allow CODE: the reason`; in pack.yaml state `because`',
      },
    ),
  ]
}

const unreadable = (word: string, at: Origin): Diagnostic =>
  diagnose(
    'PL1375',
    at,
    word === 'plumbline-allow'
      ? { zh: '`plumbline-allow` 之后没有代码', en: 'no code follows `plumbline-allow`' }
      : { zh: `不认识 \`${word}\``, en: `\`${word}\` is not known` },
    {
      zh: '写作 `# plumbline-allow PL1217: 理由`；一般的注释不以 `plumbline-` 开头',
      en: 'write `# plumbline-allow PL1217: the reason`; begin other comments with other words',
    },
  )
