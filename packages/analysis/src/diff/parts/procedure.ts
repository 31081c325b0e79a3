import type { StepTemplate } from '@plumbline/schema'
import type { Direction } from '../direction.js'
import { inside, type Part, part, turned } from '../part.js'
import { conditionParts } from './conditions.js'
import { compareLists } from './lists.js'
import { pairByName } from './pairByName.js'
import { compareQuantities } from './quantities.js'
import { type Both, plain, yesNo } from './say.js'
import { compareCitations, compareValues, compareWhole } from './values.js'

/** How much a missed step protects the party: what is void protects more than what is merely late. */
const protection: { readonly [M in StepTemplate['ifMissed']]: number } = {
  late: 0,
  lapsed: 0,
  'may-not-decide': 1,
  void: 2,
}

const missed = (before: StepTemplate['ifMissed'], after: StepTemplate['ifMissed']): Direction =>
  before === 'lapsed' || after === 'lapsed'
    ? 'unclear'
    : protection[after] > protection[before]
      ? 'more-lenient'
      : 'stricter'

/** More time is the party's gain where the party acts, and its loss where it waits. */
const moreTime = ({ by }: StepTemplate): Direction => (by === 'party' ? 'more-lenient' : 'stricter')

const times = (before: StepTemplate, after: StepTemplate, both: Both): readonly Part[] => {
  const more = moreTime(after)
  return [
    ...compareQuantities('time-limit', before.within, after.within, both, {
      more,
      present: more === 'stricter' ? 'more-lenient' : 'stricter',
    }),
    ...(before.from === undefined || after.from === undefined
      ? compareWhole('start', before.from, after.from, 'unclear')
      : compareValues(
          'start',
          both.before.phrases.start(before.from, both.readIn),
          both.after.phrases.start(after.from, both.readIn),
          'unclear',
        )),
    ...compareQuantities('extension', before.extension?.by, after.extension?.by, both, { more, present: more }),
    ...compareWhole('pauses', withoutLaw(before.pauses), withoutLaw(after.pauses), 'unclear'),
    ...compareQuantities('earliest-time', before.notBefore?.after, after.notBefore?.after, both, {
      more: 'more-lenient',
      present: 'more-lenient',
    }),
  ]
}

const withoutLaw = (list: readonly { readonly from: string; readonly until: string }[]) =>
  list.map(({ from, until }) => [from, until])

const checklist = (before: StepTemplate, after: StepTemplate): readonly Part[] => {
  const textIn = (step: StepTemplate) => (item: string) =>
    step.checklist.find((one) => one.item === item)?.text ?? plain(item)
  return compareLists(
    'checklist',
    before.checklist.map(({ item }) => item),
    after.checklist.map(({ item }) => item),
    { before: textIn(before), after: textIn(after) },
    { more: 'more-lenient' },
  )
}

const ofStep = (before: StepTemplate, after: StepTemplate, both: Both): readonly Part[] => {
  const [old, now] = [both.before.phrases, both.after.phrases]
  return [
    ...turned(conditionParts('step-condition', before.when, after.when, both)),
    ...compareValues('step-by', old.word('stepActor', before.by), now.word('stepActor', after.by), 'unclear'),
    ...times(before, after, both),
    ...compareWhole('preceding-step', before.after, after.after, 'unclear'),
    ...compareWhole('waiver', before.waivedBy, after.waivedBy, 'unclear'),
    ...compareValues(
      'before-decision',
      yesNo(before.beforeDecision),
      yesNo(after.beforeDecision),
      after.beforeDecision ? 'more-lenient' : 'stricter',
    ),
    ...compareValues('after-decision', yesNo(before.afterDecision), yesNo(after.afterDecision), 'unclear'),
    ...compareValues(
      'missed',
      old.word('missed', before.ifMissed),
      now.word('missed', after.ifMissed),
      missed(before.ifMissed, after.ifMissed),
    ),
    ...checklist(before, after),
    ...compareWhole(
      'wording',
      [before.content, before.checklist.map(({ text }) => text)],
      [after.content, after.checklist.map(({ text }) => text)],
      'neutral',
    ).filter(() => before.checklist.length === after.checklist.length),
    ...compareCitations(before.law, after.law, { before: old.provision, after: now.provision }),
  ]
}

/** Steps on both sides. A step fewer before a burden is stricter; before a benefit it is a hurdle fewer. */
export const procedureParts = (
  before: readonly StepTemplate[],
  after: readonly StepTemplate[],
  both: Both,
  benefits: boolean,
): readonly Part[] => {
  const fewer: Direction = benefits ? 'more-lenient' : 'stricter'
  const more: Direction = benefits ? 'stricter' : 'more-lenient'
  const { pairs, gone, fresh } = pairByName(before, after, ({ step }) => step)
  return [
    ...pairs.flatMap(({ old, now }) =>
      inside('step', both.after.phrases.step(now.step), ofStep(old, now, both), now.law),
    ),
    ...fresh.map(({ step, law }) =>
      part('added', { kind: 'step', title: both.after.phrases.step(step) }, more, { law }),
    ),
    ...gone.map(({ step, law }) =>
      part('removed', { kind: 'step', title: both.before.phrases.step(step) }, fewer, { law }),
    ),
  ]
}
