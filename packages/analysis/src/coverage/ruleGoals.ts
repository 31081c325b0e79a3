import { filesOf, type Pack } from '@plumbline/pack'
import type { Program, Text } from '@plumbline/schema'
import { type Goal, versionName } from './goal.js'
import { contextOf, neverUnknown, reachable } from './reachable.js'
import type { Seen } from './seen.js'

const outcomes = ['applies', 'does-not-apply', 'undetermined'] as const

const words: { readonly [O in (typeof outcomes)[number]]: Text } = {
  applies: { zh: '适用', en: 'apply' },
  'does-not-apply': { zh: '不适用', en: 'not apply' },
  undetermined: { zh: '未决', en: 'be undetermined' },
}

const always: Text = { zh: '所读事实总是已知', en: 'all that it reads is always known' }
const holds: Text = { zh: '条件总是成立或者总不成立', en: 'its condition comes to the same in every case' }

/** Outcomes that the version can have. A record that may have to be set aside leaves the rule undetermined too. */
const possible = (program: Program, id: string): ReadonlySet<string> => {
  const rule = program.rules.find((one) => `${one.id}@${one.effective.from}` === id)
  if (rule === undefined) return new Set(outcomes)
  const context = contextOf(program, rule)
  const when = reachable(context, rule.when).truths
  const unless = rule.unless.map((one) => ({ ...one, can: reachable(context, one.when).truths }))
  const doubtful = (rule.for === 'matter' ? [] : (program.dictionary.records[rule.for]?.setAside ?? [])).some(
    (clause) => !rule.evenIfSetAside.includes(clause.reason) && reachable(context, clause.when).truths.has('unknown'),
  )
  const unsettled = unless.some(({ burden, can }) => burden === 'authority' && can.has('unknown'))
  const late = rule.governedBy !== undefined && neverUnknown(context, rule.governedBy) === null
  return new Set([
    ...(when.has('true') ? ['applies'] : []),
    ...(when.has('false') || unless.some(({ can, does }) => does === 'defeat' && can.has('true'))
      ? ['does-not-apply']
      : []),
    ...(when.has('unknown') || unsettled || doubtful || late ? ['undetermined'] : []),
  ])
}

/** Each version of each rule, seen to apply, not to apply, and undetermined. */
export const ruleGoals = (program: Program, packs: readonly Pack[], seen: Seen): readonly Goal[] =>
  packs.flatMap((pack) =>
    filesOf(pack, 'rule').flatMap(({ file, value, origin }) => {
      const of = `${value.id}@${value.effective.from}`
      const { line } = origin(['id'])
      const can = possible(program, of)
      const name = versionName(value.title, value.effective.from)
      return outcomes.map((want): Goal => {
        const found = seen.outcomes[of]?.includes(want) ?? false
        return {
          kind: 'rule',
          of,
          name,
          file,
          line,
          lastLine: line,
          want,
          seen: found,
          excluded: found || can.has(want) ? null : want === 'undetermined' ? always : holds,
          missing: {
            zh: `没有测试句使规则${words[want].zh}`,
            en: `no sentence makes the rule ${words[want].en}`,
          },
          law: value.basis.map(({ law }) => law),
        }
      })
    }),
  )
