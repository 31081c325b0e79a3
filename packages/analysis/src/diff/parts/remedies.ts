import type { CompiledRule, RemedyTemplate } from '@plumbline/schema'
import { inside, type Part, part } from '../part.js'
import { compareLists } from './lists.js'
import { pairByName } from './pairByName.js'
import { compareQuantities } from './quantities.js'
import type { Both } from './say.js'
import { compareCitations, compareValues, compareWhole } from './values.js'

const ofRemedy = (before: RemedyTemplate, after: RemedyTemplate, both: Both): readonly Part[] => {
  const [old, now] = [both.before.phrases, both.after.phrases]
  return [
    ...compareQuantities('deadline', before.within, after.within, both, { more: 'more-lenient', present: 'stricter' }),
    ...compareValues('start', old.start(before.from, both.readIn), now.start(after.from, both.readIn), 'unclear'),
    ...compareLists(
      'remedy-against',
      before.against,
      after.against,
      { before: (one) => ({ zh: one, en: one }), after: (one) => ({ zh: one, en: one }) },
      { more: 'more-lenient', emptyIsAll: true },
    ),
    ...compareLists(
      'remedy-parties',
      before.parties,
      after.parties,
      { before: (one) => old.word('subjectKind', one as never), after: (one) => now.word('subjectKind', one as never) },
      { more: 'more-lenient', emptyIsAll: true },
    ),
    ...compareQuantities('untold-deadline', before.ifUntold?.within, after.ifUntold?.within, both, {
      more: 'more-lenient',
      present: 'more-lenient',
    }),
    ...compareCitations(before.law, after.law, { before: old.provision, after: now.provision }),
  ]
}

/** Remedies on both sides: one fewer, or less time for it, is stricter for whoever is burdened or refused. */
export const remedyParts = (
  before: readonly RemedyTemplate[],
  after: readonly RemedyTemplate[],
  both: Both,
): readonly Part[] => {
  const { pairs, gone, fresh } = pairByName(before, after, ({ route }) => route)
  return [
    ...pairs.flatMap(({ old, now }) =>
      inside('remedy', both.after.phrases.route(now.route), ofRemedy(old, now, both), now.law),
    ),
    ...fresh.map(({ route, law }) =>
      part('added', { kind: 'remedy', title: both.after.phrases.route(route) }, 'more-lenient', { law }),
    ),
    ...gone.map(({ route, law }) =>
      part('removed', { kind: 'remedy', title: both.before.phrases.route(route) }, 'stricter', { law }),
    ),
  ]
}

type Relief = CompiledRule['relief'][number]

const ofRelief = (before: Relief, after: Relief, both: Both): readonly Part[] => {
  const [old, now] = [both.before.phrases, both.after.phrases]
  const titleIn = (relief: Relief) => (act: string) =>
    relief.acts.find((one) => one.act === act)?.title ?? { zh: act, en: act }
  return [
    ...compareQuantities('waiting-time', before.after, after.after, both, { more: 'stricter', present: 'stricter' }),
    ...compareLists(
      'waiting-from',
      before.from,
      after.from,
      { before: (one) => old.start(one, both.readIn), after: (one) => now.start(one, both.readIn) },
      { more: 'stricter' },
    ),
    ...compareLists(
      'relief-acts',
      before.acts.map(({ act }) => act),
      after.acts.map(({ act }) => act),
      { before: titleIn(before), after: titleIn(after) },
      { more: 'stricter' },
    ),
    ...compareWhole('relief-rule', [before.rule, before.granted], [after.rule, after.granted], 'unclear'),
    ...compareWhole('wording', before.conditions, after.conditions, 'neutral'),
    ...compareCitations(before.law, after.law, { before: old.provision, after: now.provision }),
  ]
}

/** Ways out on both sides: one fewer, or a longer wait, is stricter. */
export const reliefParts = (before: readonly Relief[], after: readonly Relief[], both: Both): readonly Part[] => {
  const { pairs, gone, fresh } = pairByName(before, after, ({ route }) => route)
  return [
    ...pairs.flatMap(({ old, now }) =>
      inside('relief', both.after.phrases.route(now.route), ofRelief(old, now, both), now.law),
    ),
    ...fresh.map(({ route, law }) =>
      part('added', { kind: 'relief', title: both.after.phrases.route(route) }, 'more-lenient', { law }),
    ),
    ...gone.map(({ route, law }) =>
      part('removed', { kind: 'relief', title: both.before.phrases.route(route) }, 'stricter', { law }),
    ),
  ]
}
