import type { LimitFile, Node } from '@plumbline/schema'
import { compileCondition } from '../compile/condition.js'
import type { Diagnostic } from '../diagnostic.js'
import { isPossible } from '../logic/decide.js'
import type { Domains } from '../logic/domains.js'
import { connectedTo } from '../logic/readings.js'
import { scopeDomains } from '../logic/scopeDomains.js'
import { filesOf, type PackFile } from '../pack.js'
import { isUncertain } from './certainties.js'
import { complain } from './complain.js'
import { dataRead } from './dataRead.js'
import { effectAsStated } from './effectAsStated.js'
import { limitScope } from './scope.js'
import type { World } from './world.js'

/**
 * What a rule brings about and a limit stops in every case, as far as the rule alone decides: data that may not be read on such a
 * basis, a term longer than the law leaves. Where norms of one rank clash, the limit says so itself, and a draft is stopped as such.
 */
export const checkStoppedEffects = (world: World): readonly Diagnostic[] => {
  if (isUncertain(world)) return []
  const ask = questions(scopeDomains(limitScope(world), world.parameters, null))
  const limits = [...world.below, world.pack].flatMap((pack) => filesOf(pack, 'limit').map(({ value }) => value))
  const stopping = limits.filter(stops).map((limit) => ({ limit, ...compiled(limit) }))
  return filesOf(world.pack, 'rule')
    .filter(({ value }) => value.draft === undefined)
    .flatMap((file) => {
      const data = dataRead(world, file.value)
      return file.value.then.flatMap((effect, index) => {
        const stated = effectAsStated(world, file.value, effect, data)
        return stopping
          .filter(({ limit }) => meets(limit, file.value))
          .filter(({ when, require }) => ask.neverPasses(require, stated) && ask.alwaysAsks(when, stated))
          .map(({ limit }) => complaint(file, index, limit))
      })
    })
}

const stops = ({ otherwise, conflict }: LimitFile): boolean =>
  conflict === undefined &&
  (otherwise.do === 'block' || (otherwise.do === 'cap' && otherwise.to === 'period' && otherwise.period !== undefined))

const compiled = ({ id, when, require }: LimitFile) => ({
  when: compileCondition(when, `${id}#when`),
  require: compileCondition(require, `${id}#require`),
})

type Living = Pick<LimitFile, 'effective'>

const meets = ({ effective: one }: Living, { effective: other }: Living): boolean =>
  (one.until === null || other.from < one.until) && (other.until === null || one.from < other.until)

interface Asked {
  /** What a limit requires is possible by itself, so only what the rule states of the same facts can exclude it. */
  readonly neverPasses: (require: Node, stated: readonly Node[]) => boolean
  readonly alwaysAsks: (when: Node, stated: readonly Node[]) => boolean
}

/** Questions about limits; most rules state the same of what a limit asks, and each question is answered once. */
const questions = (domains: Domains): Asked => {
  const answers = new Map<string, boolean>()
  const once = (about: Node, near: readonly Node[], ask: () => boolean): boolean => {
    const key = JSON.stringify([about.id, near])
    const answer = answers.get(key) ?? ask()
    answers.set(key, answer)
    return answer
  }
  return {
    neverPasses: (require, stated) => {
      const near = connectedTo(require, stated, domains)
      return near.length > 0 && once(require, near, () => !isPossible({ holding: [...near, require] }, domains))
    },
    alwaysAsks: (when, stated) => {
      const near = connectedTo(when, stated, domains)
      return once(when, near, () => !isPossible({ holding: near, failing: [when] }, domains))
    },
  }
}

const complaint = (
  file: PackFile<'rule'>,
  index: number,
  { id, title, otherwise, effective }: LimitFile,
): Diagnostic => {
  const { measure } = file.value.then[index] as PackFile<'rule'>['value']['then'][number]
  const isCut = otherwise.do === 'cap'
  return complain(
    file,
    ['then', index, isCut ? 'term' : 'measure'],
    'PL1310',
    `自 ${effective.from} 起，\`${measure}\` ${isCut ? '的期限总被缩短' : '总被阻止'}：${title.zh}（\`${id}\`）`,
    `from ${effective.from} on \`${measure}\` is always ${isCut ? 'cut short' : 'stopped'}: ${title.en} (\`${id}\`)`,
    {
      zh: '对照边界所引条款，更正规则的依据、事实或者期限',
      en: 'compare with the provisions of the limit, and mend the basis, the facts or the term of the rule',
    },
  )
}
