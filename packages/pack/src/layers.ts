import { compareText } from './compile/records.js'
import { type Diagnostic, diagnose } from './diagnostic.js'
import { didYouMean } from './help.js'
import type { Pack } from './pack.js'

/** A dependency as a pack states it. */
export interface Dependency {
  readonly pack: string
  readonly version: string
  readonly key: 'limitedBy' | 'extends'
}

export const dependenciesOf = ({ manifest }: Pack): readonly Dependency[] =>
  (['limitedBy', 'extends'] as const).flatMap((key) => {
    const stated = manifest[key]
    return stated === undefined ? [] : [{ key, pack: stated.pack, version: stated.version }]
  })

/** Packs that a pack rests on, each after those it rests on itself, and what is missing among them. */
export interface Layers {
  readonly below: readonly Pack[]
  /** Nothing is missing and nothing rests on itself. */
  readonly complete: boolean
  readonly diagnostics: readonly Diagnostic[]
}

export const layersOf = (pack: Pack, given: readonly Pack[]): Layers => {
  const byId = new Map(given.map((one) => [one.manifest.id, one]))
  const below = new Map<string, Pack>()
  const diagnostics: Diagnostic[] = []
  const visit = (from: Pack, above: readonly string[]): void => {
    const stated = [...dependenciesOf(from)].sort((left, right) => compareText(left.pack, right.pack))
    for (const dependency of stated) {
      const found = byId.get(dependency.pack)
      const complaint = complaintAbout(from, dependency, found, above, [...byId.keys()])
      if (complaint !== undefined) diagnostics.push(complaint)
      if (found === undefined || above.includes(dependency.pack) || below.has(dependency.pack)) continue
      visit(found, [...above, dependency.pack])
      below.set(dependency.pack, found)
    }
  }
  visit(pack, [pack.manifest.id])
  return { below: [...below.values()], complete: !diagnostics.some(({ code }) => code === 'PL1221'), diagnostics }
}

const complaintAbout = (
  from: Pack,
  { key, pack, version }: Dependency,
  found: Pack | undefined,
  above: readonly string[],
  known: readonly string[],
): Diagnostic | undefined => {
  const at = (field: string) => from.manifestFile.origin([key, field])
  if (above.includes(pack))
    return diagnose('PL1221', at('pack'), { zh: `\`${pack}\` 依赖自身`, en: `\`${pack}\` depends on itself` })
  if (found === undefined)
    return diagnose(
      'PL1221',
      at('pack'),
      { zh: `没有规则包 \`${pack}\``, en: `there is no pack \`${pack}\`` },
      didYouMean(pack, known, { zh: '把它放在同级目录', en: 'put it in a folder beside this one' }),
    )
  if (found.manifest.version === version) return undefined
  const actual = found.manifest.version
  return diagnose(
    key === 'limitedBy' ? 'PL1220' : 'PL1221',
    at('version'),
    {
      zh: `要求 \`${pack}\` ${version}，现有 ${actual}`,
      en: `asks for \`${pack}\` ${version}, and ${actual} is there`,
    },
    { zh: `核对差异后改为 \`${actual}\``, en: `look at what changed, then write \`${actual}\`` },
  )
}
