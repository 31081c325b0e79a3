import type { ArgumentsOf, ShownSpan } from '../../tree/statements.js'
import type { Phrasebook } from '../language.js'
import { capital, type Line, line, toned } from '../line.js'
import type { Say } from '../say.js'
import { plainlyWanted } from '../wanted.js'
import { enWords } from './words.js'

const counted = ({ from, fromTitle, period, movedFrom }: ShownSpan, say: Say): Line => {
  if (from === null) return []
  const title = fromTitle && line`${say.text(fromTitle)} `
  const sum = period === null ? null : line` + ${say.period(period)}`
  const moved = movedFrom === null ? null : line`, moved on from ${say.day(movedFrom)}, a day off`
  return line`${title}${say.day(from)}${sum}${moved}`
}

const provisional = ({ provisional: yes }: ShownSpan): Line =>
  yes ? toned(' (provisional: past the official calendar)', 'doubt') : []

/** The last day on which something can be done, and how it was counted. */
const due = (span: ShownSpan, say: Say): Line => {
  const sum = counted(span, say)
  const basis = sum.length === 0 ? null : line` (${sum})`
  return line`last day ${say.day(span.lastDay ?? span.first)}${basis}${provisional(span)}`
}

const days = ({ first, lastDay, freeFrom }: ShownSpan, say: Say): Line => {
  const free = freeFrom === null ? null : line`, free from ${say.day(freeFrom)}`
  return lastDay === null
    ? line`from ${say.day(first)}, no end fixed${free}`
    : line`from ${say.day(first)}, last day ${say.day(lastDay)}${free}`
}

const wish = (condition: ArgumentsOf<'condition'>, say: Say): Line => {
  const { operator, negated, wanted } = plainlyWanted(condition)
  const word = enWords.operators[operator][negated ? 'negated' : 'plain']
  if (condition.wantedTitle && wanted.is !== 'value')
    return line`${word}${word === '' ? null : ' '}“${say.text(condition.wantedTitle)}”, which is ${say.value(wanted)}`
  const name = condition.wantedTitle && line`, ${say.text(condition.wantedTitle)}`
  return line`${word}${word === '' ? null : ' '}${say.value(wanted)}${name}`
}

const periodFrom = ({ within, from }: Pick<ArgumentsOf<'remedy'>, 'within' | 'from'>, say: Say): Line | null => {
  if (within === null) return null
  return from === null
    ? line`within ${say.shownPeriod(within)}`
    : line`within ${say.shownPeriod(within)} of “${say.text(from)}”`
}

/** What is said of some of the parties only begins with who they are. */
const lead = (parties: readonly string[] | null, say: Say): Line =>
  parties === null ? [] : line`${say.names(parties)}: `

/** Who takes a step; and towards whom, where it is some of the parties only. */
const whose = ({ by, parties }: ArgumentsOf<'step'>, say: Say): Line => {
  if (parties === null) return [say.word('stepActor', by)]
  return by === 'party' ? say.names(parties) : line`${say.word('stepActor', by)}, towards ${say.names(parties)}`
}

const ofRecord = (record: string | null, say: Say): Line => (record === null ? [] : line` (${say.record(record)})`)

export const enPhrases: Phrasebook = {
  subject: ({ person: id }, say) => {
    const person = say.person(id)
    const kind = person && say.word('subjectKind', person.kind)
    const code = person?.creditCode && line`, unified social credit code ${say.name(person.creditCode)}`
    return line`${say.party(id)} (${kind ?? ''}${code || null})`
  },
  matter: ({ title }, say) => [say.text(title)],
  authority: ({ name, id, kind, level, region }, say) =>
    line`${say.name(name ?? id)} (${say.text(kind)}, ${say.word('authorityLevel', level)}, ${say.name(region)})`,
  asked: ({ asOf, knownAt }, say) => line`asked about ${say.day(asOf)}, on what was known by ${say.day(knownAt)}`,
  pack: ({ title, pack, version, verifiedUntil }, say) =>
    line`${say.text(title)} (${say.name(pack)} ${say.name(version)}, verified until ${say.name(verifiedUntil)})`,
  wished: ({ proposal, person, title, term, scope }, say) => {
    const length = term && line`, for ${say.period(term)}`
    const reach = scope.length > 0 ? line`, in ${say.texts(scope)}` : null
    return line`${say.name(proposal)}: “${say.text(title)}” on ${say.party(person)}${length}${reach}`
  },
  'claimed-basis': ({ law, level }, say) =>
    line`basis claimed: ${say.provision(law)}${level && line` (${say.word('level', level)})`}`,

  answer: ({ title, parties, modality, state, term, runs, limits }, say) => {
    const may = state === 'blocked' || state === 'unlawful' ? null : line` (${say.word('modality', modality)})`
    const length = term && line`; term ${say.term(term)}`
    const when = runs ? line`; ${days(runs, say)}` : length
    const cut = state === 'advisory' || state === 'in-effect' || state === 'ended'
    const why =
      limits.length > 0 ? line`; ${cut ? 'cut to what the law allows by' : 'limits'}: “${say.texts(limits)}”` : null
    return line`${say.parties(parties)}: “${say.text(title)}”${may}. ${capital(toned(say.word('state', state), 'strong'))}${when}${why}.`
  },
  'answer-contemplated': ({ title, parties, operative }, say) => {
    const norm =
      operative.length > 0
        ? line`under ${say.provisions(operative)}`
        : 'operative norm, scope and term: not found in this pack'
    return line`${say.parties(parties)}: ${toned('restriction contemplated', 'strong')}: “${say.text(title)}”; ${norm}. By itself it disqualifies nobody.`
  },
  'answer-nothing': () =>
    line`No rule of the pack supports any measure on this subject. Law outside the pack is not judged.`,
  'answer-undetermined': ({ rules }, say) =>
    line`Undetermined for want of facts: “${say.texts(rules)}”; that is no clearance.`,
  'answer-conflict': ({ rules }, say) =>
    line`Norms clash, and the competent body must settle it: “${say.texts(rules)}”.`,

  effect: ({ title, modality, contemplated }, say) => {
    const name = contemplated ? line`restriction contemplated: ${say.text(title)}` : [say.text(title)]
    return capital(line`${name}${modality && line` (${say.word('modality', modality)})`}`)
  },
  'for-parties': ({ parties }, say) => say.parties(parties),
  nature: ({ act, nature, polarity, covers }, say) => {
    const kind = nature && line`, by nature ${say.word('nature', nature)}`
    return line`${say.word('act', act)}${kind}, ${say.word('polarity', polarity)}${covers && line`: ${say.text(covers)}`}`
  },
  scope: ({ matters }, say) => say.texts(matters),
  contemplated: ({ operative, note }, say) => {
    const norm =
      operative.length > 0
        ? line`Operative norm: ${say.provisions(operative)}`
        : line`Operative norm, scope and term: ${toned('not found in this pack', 'doubt')}`
    return line`restriction contemplated under law; by itself it disqualifies nobody. ${norm}. ${note && say.text(note)}`
  },
  ground: ({ title, version, record }, say) =>
    line`rule “${say.text(title)}” (in force from ${say.day(version)})${record && line`, record: ${say.record(record)}`}`,
  'no-ground': () => line`No rule of the pack supports this measure.`,
  basis: ({ role, laws }, say) => line`${say.word('basisRole', role)}: ${say.provisionsWithLevel(laws)}`,
  rank: ({ level }, say) => line`highest level among them: ${say.word('level', level)}`,
  state: ({ parties, state }, say) => line`${lead(parties, say)}${toned(say.word('state', state), 'strong')}`,
  'proposed-by': ({ parties, proposal }, say) => line`${lead(parties, say)}${say.name(proposal)}`,
  heading: ({ part }) => line`${enWords.parts[part]}`,

  'all-of': ({ truth }) => line`all of these (${enWords.truths[truth]})`,
  'any-of': ({ truth }) => line`at least one of these (${enWords.truths[truth]})`,
  condition: (args, say) => {
    const about = args.about && line` (${say.record(args.about)})`
    const supply = args.suppliedBy && line`; ${say.text(args.suppliedBy)} can supply it`
    return line`${say.text(args.fact)}${about}: ${toned(say.value(args.actual), 'strong')} (wanted: ${wish(args, say)})${supply}`
  },
  'unnamed-condition': ({ node, truth }, say) => line`${say.name(node)}: ${enWords.truths[truth]}`,
  exception: ({ title, modality, burden, status }, say) =>
    line`exception “${say.text(title)}” (${say.word('modality', modality)} refrain; for ${say.word('burden', burden)} to show): ${toned(say.word('exceptionStatus', status), 'strong')}`,
  provision: ({ law, gist: told }, say) => {
    const gist = told ? say.gist(law) : null
    const verification = say.verification(law)
    const doubt =
      verification && verification !== 'verified' ? line` (${say.word('verification', verification)})` : null
    return line`${say.provision(law)}${doubt}${gist && line`: ${gist}`}`
  },

  limit: ({ parties, title, does, step, from, term, scope }, say) => {
    const awaited = step && line`, for “${say.text(step)}”`
    const cut = from && term ? line`, from ${say.term(from)} to ${say.term(term)}` : null
    const gone = from && !term ? line`, nothing left of ${say.term(from)}` : null
    const left = scope.length > 0 ? line`, leaving ${say.texts(scope)}` : null
    return line`${lead(parties, say)}${say.word('limitAction', does)}: “${say.text(title)}”${awaited}${cut}${gone}${left}`
  },
  'limit-because': ({ because }, say) => [say.text(because)],
  'limits-passed': ({ count }, say) => line`limits held against and passed: ${say.count(count)}`,

  runs: ({ parties, ...span }, say) => {
    const sum = counted(span, say)
    const equals = sum.length === 0 ? null : line`${sum}: `
    return line`${lead(parties, say)}${equals}${days(span, say)}${provisional(span)}`
  },
  'term-not-begun': ({ parties, term, from }, say) =>
    line`${lead(parties, say)}${say.term(term)}${from && line` from “${say.text(from)}”`}, not begun`,
  'ended-by': ({ parties, event, on }, say) =>
    line`${lead(parties, say)}ended by “${say.text(event)}” on ${say.day(on)}`,

  step: (args, say) => {
    const { title, by, status, doneOn, due: end, ifMissed } = args
    const word = by === 'party' ? say.word('chanceStatus', status) : say.word('stepStatus', status)
    const on = doneOn && line`, ${say.day(doneOn)}`
    const rule = end ? due(end, say) : periodFrom(args, say)
    const miss =
      status === 'missed' || status === 'done-late' ? line`; consequence: ${say.word('missed', ifMissed)}` : null
    return line`${say.text(title)} (${whose(args, say)}): ${toned(word, 'strong')}${on}${rule && line`; ${rule}`}${miss}`
  },
  remedy: (args, say) => {
    const rule = periodFrom(args, say)
    const end = args.due ? due(args.due, say) : line`not running yet${rule && line`; ${rule}`}`
    return line`${lead(args.parties, say)}${say.text(args.title)}, ${end}`
  },
  relief: ({ parties, title, opens, after, from }, say) => {
    const name = line`${lead(parties, say)}${say.text(title)}`
    if (opens) {
      const sum = counted(opens, say)
      const basis = sum.length === 0 ? null : line` (${sum})`
      return line`${name}: may be applied for from ${say.day(opens.first)}${basis}${provisional(opens)}`
    }
    const length = after ? line` ${say.shownPeriod(after)}` : null
    const start = from.length > 0 ? line` after ${from.length > 1 ? 'the later of ' : null}“${say.texts(from)}”` : null
    return start || length
      ? line`${name}: may be applied for${length}${start}; the day it counts from is not known yet`
      : name
  },
  'relief-conditions': ({ conditions }, say) => line`conditions: ${say.text(conditions)}`,

  undetermined: ({ title, version, record }, say) =>
    line`“${say.text(title)}” (in force from ${say.day(version)})${ofRecord(record, say)}`,
  'settled-by': ({ fact, record, person, burden, suppliedBy }, say) => {
    const about = record ? ofRecord(record, say) : person ? line` (${say.party(person)})` : null
    const from = suppliedBy && line`; ${say.text(suppliedBy)} can supply it`
    return line`to be established: ${say.text(fact)}${about}${from}; for ${say.word('burden', burden)} to show`
  },
  'no-clearance': () =>
    line`Undetermined is not clearance: this is no certificate of good standing, and the duties that bind the authority, to establish the facts and to act, remain with it.`,
  'does-not-apply': ({ title, version, record }, say) =>
    line`“${say.text(title)}” (in force from ${say.day(version)})${ofRecord(record, say)}`,
  'not-in-force': ({ title, version, record, from, until, governedOn, lostTo }, say) => {
    const end = until && line`, before ${say.day(until)}`
    const governs = governedOn && line`; the law of ${say.day(governedOn)} governs`
    const other = lostTo && line`; in force on that day is the version from ${say.day(lostTo)}`
    const start = from === version ? null : line`, from ${say.day(from)}`
    return line`“${say.text(title)}” (in force from ${say.day(version)}${start}${end})${ofRecord(record, say)}${governs}${other}`
  },
  conflict: ({ title, version, record, with: others }, say) =>
    line`“${say.text(title)}” (in force from ${say.day(version)})${ofRecord(record, say)}, against “${say.texts(others)}”`,

  aside: ({ record, reason }, say) => line`${say.record(record)}: ${toned(say.word('asideReason', reason), 'strong')}`,
  dropped: ({ path, reason }, say) => line`${say.name(path)}: ${say.word('dropped', reason)}`,
  review: ({ review, about }, say) =>
    line`${say.person(about) ? say.names([about]) : say.name(about)}: ${say.word('review', review)}`,

  'opinion-only': () =>
    line`This opinion says what the law supports and what it does not. The act is the authority’s: until its head decides, every adverse measure is advisory.`,
  'program-digest': ({ digest }, say) => [say.name(digest)],
  'case-digest': ({ digest }, say) => [say.name(digest)],
}
