import type { Condition, LimitFile } from '@plumbline/schema'
import { clauses } from '../say/clauses.js'
import type { Found, Operate } from './site.js'

const always: Condition = { all: [] }

const gate = { do: 'await', step: 'head-decision', by: 'head' } as const

/** What blocks only waits for the head's decision; what waits, defers or cuts blocks. */
const otherwise = ({ do: does }: LimitFile['otherwise']): LimitFile['otherwise'] =>
  does === 'block' ? gate : { do: 'block' }

/** A limit that asks for nothing, one that concerns every effect, and one that does something else. */
export const changeLimits: Operate = ({ file, phrases }) => {
  if (file.kind !== 'limit') return []
  const to = otherwise(file.value.otherwise)
  return [
    {
      operator: 'drop-clause',
      edits: [{ at: ['when'], to: always }],
      says: { zh: '该边界适用于一切效果', en: 'the limit concerned every effect' },
    },
    {
      operator: 'drop-clause',
      edits: [{ at: ['require'], to: always }],
      says: { zh: '该边界不再要求任何条件', en: 'the limit asked for nothing' },
    },
    {
      operator: 'limit-does',
      edits: [{ at: ['otherwise'], to }],
      says: clauses.became(
        { zh: '不满足时的后果', en: 'what follows where it is not met' },
        phrases.word('limitAction', file.value.otherwise.do),
        phrases.word('limitAction', to.do),
      ),
    },
    ...(file.value.conflict === undefined
      ? []
      : ([
          {
            operator: 'drop-conflict',
            edits: [{ at: ['conflict'] }],
            says: clauses.gone({ zh: '规范冲突的标注', en: 'the words that norms of equal rank clash' }),
          },
        ] satisfies readonly Found[])),
  ]
}

/** A nature that gives its rules a limitation of its own gives none. */
export const dropLimitation: Operate = ({ file }) =>
  file.kind === 'nature' && typeof file.value.limitation === 'object'
    ? [
        {
          operator: 'drop-limitation',
          edits: [{ at: ['limitation'], to: false }],
          says: clauses.gone({ zh: '追究时效', en: 'the limitation' }),
        },
      ]
    : []
