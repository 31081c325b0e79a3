import type { FactDeclaration } from '@plumbline/schema'
import type { Declarations } from '../compile/traits.js'
import type { Diagnostic } from '../diagnostic.js'
import type { Path } from '../origin.js'
import { filesOf, type PackFile } from '../pack.js'
import { complain, complainAtKey } from './complain.js'
import { declarationOf, factIn, type Scope } from './scope.js'
import { atomUses, factUses } from './uses.js'
import type { World } from './world.js'

interface DeclaredFact {
  readonly file: PackFile
  readonly path: Path
  readonly name: string
  /** As `declarationOf` gives it. */
  readonly declaration: string
  /** Absent for a derived fact. */
  readonly fact?: FactDeclaration
}

const declaredIn = (file: PackFile<'facts'>): readonly DeclaredFact[] => {
  const { subject, matters, records, traits } = file.value
  return [
    ...Object.entries(subject).map(([name, fact]) => ({
      file,
      path: ['subject', name],
      name,
      fact,
      declaration: declarationOf.subject(name),
    })),
    ...Object.entries(matters).flatMap(([kind, { facts }]) =>
      Object.entries(facts).map(([name, fact]) => ({
        file,
        path: ['matters', kind, 'facts', name],
        name,
        fact,
        declaration: declarationOf.matter(kind, name),
      })),
    ),
    ...Object.entries(records).flatMap(([kind, part]) =>
      declaredBy(file, ['records', kind], part, (name) => declarationOf.record(kind, name)),
    ),
    ...Object.entries(traits).flatMap(([trait, part]) =>
      declaredBy(file, ['traits', trait], part, (name) => declarationOf.trait(trait, name)),
    ),
  ]
}

/** @param declarationNamed as `declarationOf` gives it */
const declaredBy = (
  file: PackFile,
  at: Path,
  { facts, derived }: Declarations,
  declarationNamed: (name: string) => string,
): readonly DeclaredFact[] => [
  ...Object.entries(facts).map(([name, fact]) => ({
    file,
    path: [...at, 'facts', name],
    name,
    fact,
    declaration: declarationNamed(name),
  })),
  ...Object.keys(derived).map((name) => ({
    file,
    path: [...at, 'derived', name],
    name,
    declaration: declarationNamed(name),
  })),
]

/** No fact of a refused category, and none that nothing needs. */
export const checkFacts = (world: World): readonly Diagnostic[] => {
  const declared = filesOf(world.pack, 'facts').flatMap(declaredIn)
  return [...declared.flatMap(refused), ...unused(world, declared)]
}

const refused = ({ file, path, name, fact }: DeclaredFact): readonly Diagnostic[] =>
  fact?.personal === 'refused'
    ? [
        complain(
          file,
          [...path, 'personal'],
          'PL1214',
          `\`${name}\` 属于一概拒收的个人信息`,
          `\`${name}\` is personal data of a refused category`,
          {
            zh: '删去该事实；生物识别、宗教信仰、基因、血型、疾病等信息不得采集',
            en: 'remove it; biometrics, religion, genes, blood type and health are not collected',
          },
        ),
      ]
    : []

const isMisnamed = (scope: Scope, fact: string): boolean => !scope.facts.has(fact)

const namedIn = (scope: Scope, fact: string): readonly string[] =>
  (factIn(scope, fact) ?? []).flatMap(({ declaration }) => declaration ?? [])

/** Facts of earlier records by which it is told whether an act has been fined already. */
const finedBefore = new Set(['fined', 'actId'])

const finesTheSameAct = ({ pack }: World): boolean =>
  filesOf(pack, 'rule').some(({ value }) => value.then.some(({ sameAct }) => sameAct !== undefined))

/**
 * A pack without rules, such as a limits pack, declares for those above it; and a name that leads nowhere may be meant for any
 * fact.
 */
const unused = (world: World, declared: readonly DeclaredFact[]): readonly Diagnostic[] => {
  if (filesOf(world.pack, 'rule').length === 0 || world.pack.unread.length > 0) return []
  const [atoms, others] = [atomUses(world), factUses(world)]
  const misnamed =
    atoms.some(({ atom, scope }) => isMisnamed(scope, atom.fact)) ||
    others.some(({ fact, scope }) => isMisnamed(scope, fact))
  if (misnamed) return []
  const used = new Set([
    ...atoms.flatMap(({ atom, scope }) => [
      ...namedIn(scope, atom.fact),
      ...(typeof atom.value === 'object' && atom.value !== null && 'fact' in atom.value
        ? namedIn(scope, atom.value.fact)
        : []),
    ]),
    ...others.flatMap(({ fact, scope }) => namedIn(scope, fact)),
  ])
  const isAsked = finesTheSameAct(world)
    ? ({ path, name }: DeclaredFact) => path[0] === 'records' && finedBefore.has(name)
    : () => false
  return declared
    .filter((one) => !used.has(one.declaration) && !isAsked(one))
    .map(({ file, path, name }) =>
      complainAtKey(file, path, 'PL1217', `没有规则用到 \`${name}\``, `no rule uses \`${name}\``),
    )
}
