import type { ArgumentsOf, ShownSpan } from '../../tree/statements.js'
import type { Phrasebook } from '../language.js'
import { type Line, line, toned } from '../line.js'
import type { Say } from '../say.js'
import { plainlyWanted } from '../wanted.js'
import { zhWords } from './words.js'

const counted = ({ from, fromTitle, period, movedFrom }: ShownSpan, say: Say): Line => {
  if (from === null) return []
  const title = fromTitle && line`${say.text(fromTitle)} `
  const sum = period === null ? null : line` + ${say.period(period)}`
  const moved = movedFrom === null ? null : line`，原止于 ${say.day(movedFrom)}，遇休息日顺延`
  return line`${title}${say.day(from)}${sum}${moved}`
}

const provisional = ({ provisional: yes }: ShownSpan): Line => (yes ? toned('（暂定：超出现有工作日历）', 'doubt') : [])

/** 截止日，并附算法。 */
const due = (span: ShownSpan, say: Say): Line => {
  const sum = counted(span, say)
  const basis = sum.length === 0 ? null : line`（${sum}）`
  return line`最后一日 ${say.day(span.lastDay ?? span.first)}${basis}${provisional(span)}`
}

const days = ({ first, lastDay, freeFrom }: ShownSpan, say: Say): Line => {
  const free = freeFrom === null ? null : line`，自 ${say.day(freeFrom)} 起不再适用`
  return lastDay === null
    ? line`自 ${say.day(first)} 起，未定止期${free}`
    : line`${say.day(first)} 起，最后一日 ${say.day(lastDay)}${free}`
}

const wish = (condition: ArgumentsOf<'condition'>, say: Say): Line => {
  const { operator, negated, wanted } = plainlyWanted(condition)
  const word = zhWords.operators[operator][negated ? 'negated' : 'plain']
  if (condition.wantedTitle && wanted.is !== 'value')
    return line`${word}“${say.text(condition.wantedTitle)}”，而该项${say.value(wanted)}`
  const name = condition.wantedTitle && line`，即${say.text(condition.wantedTitle)}`
  if (wanted.is === 'none' && operator === 'equal') return negated ? line`不为${say.value(wanted)}` : say.value(wanted)
  const bare = operator === 'equal' && !negated
  return bare ? line`${say.value(wanted)}${name}` : line`${word} ${say.value(wanted)}${name}`
}

const periodFrom = ({ within, from }: Pick<ArgumentsOf<'remedy'>, 'within' | 'from'>, say: Say): Line | null => {
  if (within === null) return null
  return from === null ? line`${say.shownPeriod(within)}内` : line`自“${say.text(from)}”起 ${say.shownPeriod(within)}内`
}

/** 只对部分当事人而言的，先说明是谁。 */
const lead = (parties: readonly string[] | null, say: Say): Line =>
  parties === null ? [] : line`${say.names(parties)}：`

/** 由谁办理；只对部分当事人而言的，并说明对谁。 */
const whose = ({ by, parties }: ArgumentsOf<'step'>, say: Say): Line => {
  if (parties === null) return [say.word('stepActor', by)]
  return by === 'party' ? say.names(parties) : line`${say.word('stepActor', by)}，对${say.names(parties)}`
}

const ofRecord = (record: string | null, say: Say): Line => (record === null ? [] : line`（${say.record(record)}）`)

const quoted = (titles: ArgumentsOf<'answer'>['limits'], say: Say): Line => line`“${say.texts(titles)}”`

export const zhPhrases: Phrasebook = {
  subject: ({ person: id }, say) => {
    const person = say.person(id)
    const kind = person && say.word('subjectKind', person.kind)
    const code = person?.creditCode && line`，统一社会信用代码 ${say.name(person.creditCode)}`
    return line`${say.party(id)}（${kind ?? ''}${code || null}）`
  },
  matter: ({ title }, say) => [say.text(title)],
  authority: ({ name, id, kind, level, region }, say) =>
    line`${say.name(name ?? id)}（${say.text(kind)}，${say.word('authorityLevel', level)}，${say.name(region)}）`,
  asked: ({ asOf, knownAt }, say) => line`以 ${say.day(asOf)} 为准，依据截至 ${say.day(knownAt)} 已知的情况`,
  pack: ({ title, pack, version, verifiedUntil }, say) =>
    line`${say.text(title)}（${say.name(pack)} ${say.name(version)}，核对至 ${say.name(verifiedUntil)}）`,
  wished: ({ proposal, person, title, term, scope }, say) => {
    const length = term && line`，期限 ${say.period(term)}`
    const reach = scope.length > 0 ? line`，用于 ${say.texts(scope)}` : null
    return line`${say.name(proposal)}：对 ${say.party(person)} 采取“${say.text(title)}”${length}${reach}`
  },
  'claimed-basis': ({ law, level }, say) =>
    line`所称依据：${say.provision(law)}${level && line`（${say.word('level', level)}）`}`,

  answer: ({ title, parties, modality, state, term, runs, limits }, say) => {
    const may = state === 'blocked' || state === 'unlawful' ? null : say.word('modality', modality)
    const length = term && line`；期限 ${say.term(term)}`
    const when = runs ? line`；${days(runs, say)}` : length
    const cut = state === 'advisory' || state === 'in-effect' || state === 'ended'
    const why = limits.length > 0 ? line`；${cut ? '已按法定边界缩减' : '法定边界'}：${quoted(limits, say)}` : null
    return line`${say.parties(parties)}：${may}“${say.text(title)}”。${toned(say.word('state', state), 'strong')}${when}${why}。`
  },
  'answer-contemplated': ({ title, parties, operative }, say) => {
    const norm =
      operative.length > 0 ? line`依 ${say.provisions(operative)}` : '本规则包未见该领域的具体规范、范围和期限'
    return line`${say.parties(parties)}：${toned('可依法依规考虑', 'strong')}“${say.text(title)}”；${norm}。本身不构成资格限制。`
  },
  'answer-nothing': () => line`规则包中没有规则支持对该主体采取任何措施。规则包以外的法律不在判断之内。`,
  'answer-undetermined': ({ rules }, say) => line`事实不明，尚不能认定：“${say.texts(rules)}”；这不等于没有问题。`,
  'answer-conflict': ({ rules }, say) => line`规范冲突，应由有权机关裁决：“${say.texts(rules)}”。`,

  effect: ({ title, modality, contemplated }, say) => {
    const name = contemplated ? line`可依法依规考虑：${say.text(title)}` : [say.text(title)]
    return line`${name}${modality && line`（${say.word('modality', modality)}）`}`
  },
  'for-parties': ({ parties }, say) => say.parties(parties),
  nature: ({ act, nature, polarity, covers }, say) => {
    const kind = nature && line`，性质为${say.word('nature', nature)}`
    return line`${say.word('act', act)}${kind}，${say.word('polarity', polarity)}${covers && line`。${say.text(covers)}`}`
  },
  scope: ({ matters }, say) => say.texts(matters),
  contemplated: ({ operative, note }, say) => {
    const norm =
      operative.length > 0
        ? line`具体规范：${say.provisions(operative)}`
        : line`具体规范、范围和期限：${toned('本规则包未见', 'doubt')}`
    return line`可依法依规考虑限制，本身不构成资格限制。${norm}。${note && say.text(note)}`
  },
  ground: ({ title, version, record }, say) =>
    line`规则“${say.text(title)}”（${say.day(version)} 起施行）${record && line`，信用信息：${say.record(record)}`}`,
  'no-ground': () => line`规则包中没有规则支持这一措施。`,
  basis: ({ role, laws }, say) => line`${say.word('basisRole', role)}：${say.provisionsWithLevel(laws)}`,
  rank: ({ level }, say) => line`其中最高位阶：${say.word('level', level)}`,
  state: ({ parties, state }, say) => line`${lead(parties, say)}${toned(say.word('state', state), 'strong')}`,
  'proposed-by': ({ parties, proposal }, say) => line`${lead(parties, say)}${say.name(proposal)}`,
  heading: ({ part }) => line`${zhWords.parts[part]}`,

  'all-of': ({ truth }) => line`以下各项均须满足（${zhWords.truths[truth]}）`,
  'any-of': ({ truth }) => line`以下至少满足一项（${zhWords.truths[truth]}）`,
  condition: (args, say) => {
    const about = args.about && line`（${say.record(args.about)}）`
    const supply = args.suppliedBy && line`；可由${say.text(args.suppliedBy)}提供`
    return line`${say.text(args.fact)}${about}：${toned(say.value(args.actual), 'strong')}（要求：${wish(args, say)}）${supply}`
  },
  'unnamed-condition': ({ node, truth }, say) => line`${say.name(node)}：${zhWords.truths[truth]}`,
  exception: ({ title, modality, burden, status }, say) =>
    line`例外“${say.text(title)}”（${say.word('modality', modality)}不予，由${say.word('burden', burden)}证明）：${toned(say.word('exceptionStatus', status), 'strong')}`,
  provision: ({ law, gist: told }, say) => {
    const gist = told ? say.gist(law) : null
    const verification = say.verification(law)
    const doubt =
      verification && verification !== 'verified' ? line`（${say.word('verification', verification)}）` : null
    return line`${say.provision(law)}${doubt}${gist && line`：${gist}`}`
  },

  limit: ({ parties, title, does, step, from, term, scope }, say) => {
    const awaited = step && line`，待“${say.text(step)}”`
    const cut = from && term ? line`，由 ${say.term(from)} 缩至 ${say.term(term)}` : null
    const gone = from && !term ? line`，原期限 ${say.term(from)} 不予支持` : null
    const left = scope.length > 0 ? line`，限于 ${say.texts(scope)}` : null
    return line`${lead(parties, say)}${say.word('limitAction', does)}“${say.text(title)}”${awaited}${cut}${gone}${left}`
  },
  'limit-because': ({ because }, say) => [say.text(because)],
  'limits-passed': ({ count }, say) => line`核验符合的法定边界：${say.count(count)} 项`,

  runs: ({ parties, ...span }, say) => {
    const sum = counted(span, say)
    const equals = sum.length === 0 ? null : line`${sum}：`
    return line`${lead(parties, say)}${equals}${days(span, say)}${provisional(span)}`
  },
  'term-not-begun': ({ parties, term, from }, say) =>
    line`${lead(parties, say)}期限 ${say.term(term)}${from && line`，自“${say.text(from)}”起算`}，尚未起算`,
  'ended-by': ({ parties, event, on }, say) => line`${lead(parties, say)}因“${say.text(event)}”于 ${say.day(on)} 终止`,

  step: (args, say) => {
    const { title, by, status, doneOn, due: end, ifMissed } = args
    const word = by === 'party' ? say.word('chanceStatus', status) : say.word('stepStatus', status)
    const on = doneOn && line`，${say.day(doneOn)}`
    const rule = end ? due(end, say) : periodFrom(args, say)
    const miss = status === 'missed' || status === 'done-late' ? line`；后果：${say.word('missed', ifMissed)}` : null
    return line`${say.text(title)}（${whose(args, say)}）：${toned(word, 'strong')}${on}${rule && line`；${rule}`}${miss}`
  },
  remedy: (args, say) => {
    const rule = periodFrom(args, say)
    const end = args.due ? due(args.due, say) : line`尚未起算${rule && line`，${rule}`}`
    return line`${lead(args.parties, say)}${say.text(args.title)}，${end}`
  },
  relief: ({ parties, title, opens, after, from }, say) => {
    const name = line`${lead(parties, say)}${say.text(title)}`
    if (opens) {
      const sum = counted(opens, say)
      const basis = sum.length === 0 ? null : line`（${sum}）`
      return line`${name}：${say.day(opens.first)} 起可以申请${basis}${provisional(opens)}`
    }
    const start = from.length > 0 ? line`自“${say.texts(from)}”${from.length > 1 ? '中较晚之日' : null}起` : null
    const length = after ? line`满 ${say.shownPeriod(after)}` : null
    return start || length ? line`${name}：${start}${length}可以申请；起算之日尚不确定` : name
  },
  'relief-conditions': ({ conditions }, say) => line`条件：${say.text(conditions)}`,

  undetermined: ({ title, version, record }, say) =>
    line`“${say.text(title)}”（${say.day(version)} 起施行）${ofRecord(record, say)}`,
  'settled-by': ({ fact, record, person, burden, suppliedBy }, say) => {
    const about = record ? ofRecord(record, say) : person ? line`（${say.party(person)}）` : null
    const from = suppliedBy && line`，可由${say.text(suppliedBy)}提供`
    return line`需要查明：${say.text(fact)}${about}${from}；由${say.word('burden', burden)}负责证明`
  },
  'no-clearance': () =>
    line`事实不明不等于没有问题：本意见不是合规证明，机关依法负有的查明和履行职责的义务不因此免除。`,
  'does-not-apply': ({ title, version, record }, say) =>
    line`“${say.text(title)}”（${say.day(version)} 起施行）${ofRecord(record, say)}`,
  'not-in-force': ({ title, version, record, from, until, governedOn, lostTo }, say) => {
    const end = until && line`，至 ${say.day(until)} 前`
    const governs = governedOn && line`；应适用 ${say.day(governedOn)} 的法律`
    const other = lostTo && line`；当日有效的是自 ${say.day(lostTo)} 起施行的版本`
    const start = from === version ? null : line`，自 ${say.day(from)} 起`
    return line`“${say.text(title)}”（${say.day(version)} 起施行${start}${end}）${ofRecord(record, say)}${governs}${other}`
  },
  conflict: ({ title, version, record, with: others }, say) =>
    line`“${say.text(title)}”（${say.day(version)} 起施行）${ofRecord(record, say)}，与“${say.texts(others)}”相冲突`,

  aside: ({ record, reason }, say) => line`${say.record(record)}：${toned(say.word('asideReason', reason), 'strong')}`,
  dropped: ({ path, reason }, say) => line`${say.name(path)}：${say.word('dropped', reason)}`,
  review: ({ review, about }, say) =>
    line`${say.person(about) ? say.names([about]) : say.name(about)}：${say.word('review', review)}`,

  'opinion-only': () =>
    line`本意见只说明法律支持什么、不支持什么。行政决定由有权机关依法作出；在其负责人作出决定之前，任何不利措施均为建议性。`,
  'program-digest': ({ digest }, say) => [say.name(digest)],
  'case-digest': ({ digest }, say) => [say.name(digest)],
}
