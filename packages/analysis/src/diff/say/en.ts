import type { DiffWords, InWords } from './language.js'

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`
const become = (before: string | null, after: string | null): string =>
  before === null
    ? `now ${after}, before none`
    : after === null
      ? `no longer any, before ${before}`
      : `from ${before} to ${after}`
const nullable = (text: Parameters<InWords['text']>[0] | null, say: InWords): string | null =>
  text === null ? null : say.text(text)
const verdicts = {
  heavier: 'heavier',
  lighter: 'lighter',
  mixed: 'heavier in one respect and lighter in another',
  other: 'otherwise',
} as const

export const en: DiffWords = {
  lang: 'en',
  directions: {
    stricter: 'stricter',
    'more-lenient': 'more lenient',
    both: 'stricter and more lenient',
    neutral: 'neutral',
    unclear: 'effect not shown by the text',
  },
  reasons: {
    'law-change': 'law change',
    correction: 'correction',
    both: 'law change and correction at once',
    addition: 'law now covered that was in force before',
    editorial: 'no change in law',
  },
  forms: { added: 'added', removed: 'removed', changed: 'changed', renamed: 'renamed' },
  things: {
    pack: 'pack',
    rule: 'rule',
    limit: 'limit',
    nature: 'nature',
    parameter: 'parameter',
    measure: 'measure',
    dictionary: 'dictionary entry',
    instrument: 'instrument',
    information: 'information catalogue',
    calendar: 'calendar',
  },
  aspects: {
    title: 'title',
    wording: 'wording',
    'in-force-from': 'first day in force',
    'in-force-until': 'first day no longer in force',
    trigger: 'what triggers it',
    matters: 'matters in which it is asked',
    'governing-day': 'day that chooses the law',
    'set-aside-grounds-overlooked': 'records read although they are set aside',
    'authority-kinds': 'kinds of authority',
    'authority-levels': 'levels of the authority',
    'same-authority': 'only the authority that made the record',
    'place-of-authority': 'territory of the authority',
    modality: 'shall or may',
    basis: 'legal basis',
    rank: 'highest level of the basis',
    citations: 'provisions cited',
    conditions: 'conditions',
    exceptions: 'conditions of the exception',
    'exception-effect': 'what the exception does',
    'burden-of-proof': 'who has to show it',
    chance: 'time to raise it',
    weighing: 'how it is weighed',
    limitation: 'limitation',
    'limitation-start': 'start of the limitation',
    'longer-limitation': 'longer limitation',
    'continuing-act': 'end of a continuing act',
    transition: 'transition clause',
    'special-norm': 'rules to which it is special',
    measure: 'measure',
    'the-subject': 'reaches the subject',
    roles: 'roles reached',
    'role-instead-of': 'roles reached only in place of another',
    'role-kinds': 'kinds of person in these roles',
    'role-day': 'day on which the role is held',
    term: 'term',
    'term-min': 'least term',
    'term-max': 'longest term',
    amount: 'amount',
    'amount-min': 'least amount',
    'amount-max': 'highest amount',
    start: 'start',
    days: 'days',
    scope: 'matters it bears on',
    nexus: 'nexus to the matter',
    'ending-events': 'events that end it',
    'operative-norm': 'operative norm',
    gravity: 'class of gravity',
    'same-act': 'fact that names the act',
    step: 'step',
    'step-condition': 'when the step is asked for',
    'time-limit': 'time limit',
    extension: 'extension',
    pauses: 'time that does not count',
    'earliest-time': 'least time before it',
    'before-decision': 'must precede the decision',
    'after-decision': 'duty after the decision',
    'preceding-step': 'step that it follows',
    waiver: 'waiver',
    missed: 'what it means to miss it',
    'step-by': 'who takes it',
    checklist: 'what its document must state',
    deadline: 'deadline',
    'untold-deadline': 'deadline for who was not told',
    'remedy-against': 'bodies against which it lies',
    'remedy-parties': 'parties that have it',
    'waiting-time': 'waiting time',
    'waiting-from': 'days from which the wait runs',
    'relief-acts': 'what the subject must do',
    'relief-rule': 'rule that grants it',
    draft: 'draft',
    nature: 'nature',
    polarity: 'benefit or burden',
    kind: 'kinds of measure',
    domain: 'domain of the list',
    excludes: 'measures that it excludes',
    anchors: 'provisions that set it up',
    concerns: 'what it concerns',
    requires: 'what it requires',
    otherwise: 'what becomes of what does not pass',
    clash: 'clash with another norm',
    value: 'value',
    region: 'region',
    'choice-of-law': 'how the law is chosen',
    'order-of-kinds': 'order from lighter to heavier',
    'allowed-acts': 'acts it allows',
    traits: 'traits',
    level: 'level',
    issuer: 'issuer',
    verification: 'verification',
    'text-read': 'text that was read',
    'working-days': 'working days',
    items: 'items',
    declaration: 'declaration',
    type: 'type',
    codes: 'codes',
    determined: 'determination by an official',
    'personal-data': 'category of personal data',
    'protected-trait': 'trait on which nobody may be told apart',
    absence: 'what silence means',
    derivation: 'how it is worked out',
    'setting-aside': 'when it is set aside',
    character: 'legal character',
    makers: 'who may make it',
    relation: 'relation to the subject',
  },
  kinds: {
    exception: 'exception',
    effect: 'effect',
    step: 'step',
    remedy: 'remedy',
    relief: 'way out',
    fact: 'fact',
    event: 'event',
    'derived-fact': 'derived fact',
    'ground-for-setting-aside': 'ground for setting a record aside',
    'nature-part': 'part of the nature',
    'checklist-item': 'point of the checklist',
    'parameter-value': 'value',
    measure: 'measure',
    matter: 'matter',
    role: 'role',
    'authority-kind': 'kind of authority',
    provision: 'provision',
    use: 'in',
  },
  parts: {
    'condition-added': ({ condition, alternative }, { text }) =>
      `${alternative ? 'another ground suffices' : 'one more condition'}: ${text(condition)}`,
    'condition-removed': ({ condition, alternative }, { text }) =>
      `${alternative ? 'no longer suffices' : 'no longer asked'}: ${text(condition)}`,
    'condition-changed': ({ before, after }, { text }) => `asked before: ${text(before)}; asked now: ${text(after)}`,
    'condition-written-otherwise': ({ aspect }, { words }) =>
      `${words.aspects[aspect]}: written otherwise, asking for the same`,
    'quantity-changed': ({ aspect, before, after }, say) =>
      `${say.words.aspects[aspect]}: ${become(nullable(before, say), nullable(after, say))}`,
    'value-changed': ({ aspect, before, after }, say) =>
      `${say.words.aspects[aspect]}: ${become(nullable(before, say), nullable(after, say))}`,
    'list-changed': ({ aspect, added, removed }, { texts, words }) =>
      `${words.aspects[aspect]}: ${[added.length > 0 ? `added ${texts(added)}` : '', removed.length > 0 ? `removed ${texts(removed)}` : ''].filter((one) => one !== '').join('; ')}`,
    'list-opened': ({ aspect, before }, { texts, words }) =>
      `${words.aspects[aspect]}: now any, before only ${texts(before)}`,
    'list-closed': ({ aspect, after }, { texts, words }) =>
      `${words.aspects[aspect]}: now only ${texts(after)}, before any`,
    added: ({ kind, title }, { text, words }) => `${words.kinds[kind]} added: “${text(title)}”`,
    removed: ({ kind, title }, { text, words }) => `${words.kinds[kind]} removed: “${text(title)}”`,
    inside: ({ kind, title }, { text, words }) =>
      kind === 'use' ? `in: ${text(title)}` : `${words.kinds[kind]} “${text(title)}”`,
    reworded: ({ aspect }, { words }) => `${words.aspects[aspect]}: changed`,
    shifted: ({ fact, how }, { text }) =>
      `“${text(fact)}” ${how === 'up' ? 'comes out later or higher' : how === 'down' ? 'comes out earlier or lower' : 'comes out otherwise'}`,
  },
  says: {
    title: ({ pack, before, after }, { text }) => `What changes in law: ${text(pack)}, from ${before} to ${after}`,
    nothing: () => 'The two sides say the same in law.',
    verdict: ({ direction }, { words }) => `Taken together: ${words.directions[direction]}`,
    counts: ({ counts }) =>
      [
        counts.stricter > 0 ? `${counts.stricter} stricter` : '',
        counts['more-lenient'] > 0 ? `${counts['more-lenient']} more lenient` : '',
        counts.both > 0 ? `${counts.both} stricter and more lenient` : '',
        counts.unclear > 0 ? `${counts.unclear} not shown by the text` : '',
        counts.neutral > 0 ? `${counts.neutral} neutral` : '',
      ]
        .filter((one) => one !== '')
        .join(', '),
    'changes-heading': () => 'Changes',
    change: ({ thing, title, version, form, direction, reason }, { text, words }) =>
      `${words.things[thing]} “${text(title)}”${version === null ? '' : ` (in force from ${version})`} ${words.forms[form]}: ${words.reasons[reason]}; ${words.directions[direction]}`,
    since: ({ reason, from, until }) => {
      const to = until === null ? '' : ` and before ${until}`
      if (reason === 'law-change')
        return `for what happens from ${from} on${until === null ? '' : `, before ${until}`}; earlier days keep their law`
      if (reason === 'editorial') return `in force from ${from}${to}`
      return `decisions made under the law from ${from} on${to} may be affected, those already made too`
    },
    follows: ({ version }) => `compared with the version in force from ${version}, which it follows`,
    'was-called': ({ id, now }) => `\`${id}\` is now called \`${now}\``,
    'both-at-once': () =>
      'This version was closed and edited at once. Make the correction and the law change in two commits, so that a reviewer can tell them apart.',
    'old-file-stays': () =>
      'A version that was in force is gone: decisions under it can no longer be checked. If the law ended, give it a last day and leave the file.',
    reaches: ({ subjects, subject, roles }, { texts }) => {
      const whom = subject ? (subjects.length === 0 ? 'subjects of any kind' : `subjects: ${texts(subjects)}`) : ''
      const others = roles.length === 0 ? '' : `holders of roles: ${texts(roles)}`
      return `reaches ${[whom, others].filter((one) => one !== '').join('; ')}`
    },
    through: ({ authorities, matters }, { texts }) =>
      `through ${texts(authorities)}; matters: ${matters.length === 0 ? 'any' : texts(matters)}`,
    law: ({ law }, { text }) => `law: ${text(law)}`,
    at: ({ before, after }) =>
      after === null ? `was at ${before}` : before === null ? `at ${after}` : `was at ${before}, is at ${after}`,
    evidence: ({ heavier, lighter, other }) =>
      `by itself it changes ${plural(heavier + lighter + other, 'case')}: ${[heavier > 0 ? `${heavier} heavier` : '', lighter > 0 ? `${lighter} lighter` : '', other > 0 ? `${other} otherwise` : ''].filter((one) => one !== '').join(', ')}`,
    'by-cases': ({ byText }, { words }) => `by its text alone: ${words.directions[byText]}; the cases show more`,
    'moved-heading': () => 'Provisions that moved',
    moved: ({ from, to }, { text }) => `${text(from)} is now ${text(to)}`,
    'cases-heading': () => 'Cases that end differently',
    'cases-none': ({ tried }) => `None of the ${plural(tried, 'case')} tried ends differently.`,
    'cases-tried': ({ tried, changed }) =>
      `${changed} of ${plural(tried, 'case')} tried ${changed === 1 ? 'ends' : 'end'} differently.`,
    'cases-not-tried': ({ why }) =>
      ({
        none: 'There are no cases to try: neither side has test sentences, and none were given.',
        'one-file': 'No case was tried, since one file is compared: `plumbline diff` of the two packs tries them.',
        'no-program': 'No case was tried: both sides must compile.',
      })[why],
    'case-kind': ({ verdict, count, changes }, { texts }) =>
      `${plural(count, 'case')} ${verdicts[verdict]}: ${texts(changes)}`,
    'case-change': ({ code, about, before, after }, say) => {
      const name = `“${say.text(about)}”`
      const moved = become(nullable(before, say), nullable(after, say))
      const said: { readonly [C in typeof code]: string } = {
        appears: `${name} appears${after === null ? '' : ` (${say.text(after)})`}`,
        disappears: `${name} disappears`,
        state: `${name}: ${moved}`,
        modality: `${name}: ${moved}`,
        term: `term of ${name}: ${moved}`,
        amount: `amount of ${name}: ${moved}`,
        scope: `matters of ${name}: ${moved}`,
        'last-day': `last day of ${name}: ${moved}`,
        'held-by': `limits that hold ${name}: ${moved}`,
        grounds: `${name} rests on other rules`,
        step: `step ${name}: ${moved}`,
        'step-missing': `step ${name} is no longer there`,
        'step-new': `step ${name} is new`,
        remedy: `last day of the remedy ${name}: ${moved}`,
        'remedy-missing': `remedy ${name} is no longer there`,
        'remedy-new': `remedy ${name} is new`,
        relief: `the way out ${name} opens: ${moved}`,
        'relief-missing': `the way out ${name} is no longer there`,
        'relief-new': `the way out ${name} is new`,
        outcome: `rule ${name}: ${moved}`,
        aside: `record ${name} set aside: ${moved}`,
        refused: `the case is no longer accepted: ${name}`,
        accepted: `the case is now accepted: ${name}`,
      }
      return said[code]
    },
    'more-kinds': ({ kinds, cases }) =>
      `and ${plural(kinds, 'other kind')} of difference, ${plural(cases, 'case')}: see \`--format json\``,
    example: ({ name, place }, { text }) => `smallest example: ${text(name)} (${place})`,
    before: () => 'before',
    after: () => 'after',
    refused: ({ problem }, { text }) => `the case is not accepted: ${text(problem)}`,
    'changesets-heading': () => 'Change files',
    'changeset-not-needed': (args) => `\`${args.package}\`: no change in law, no change file needed`,
    'changeset-right': (args) => `\`${args.package}\`: ${args.file} (${args.bump}) fits`,
    'changeset-problem': ({ problem, file, bump, package: name }) => {
      const said: { readonly [P in typeof problem]: string } = {
        missing: `no change file names it; at least ${bump} is needed`,
        'patch-for-stricter': `${file} says ${bump}, and what may burden somebody more is never a patch`,
        'says-no-law-change': `${file} does not say that the law changed (“law change”), with the provision and the day`,
        'says-no-correction': `${file} does not say that it is a correction (“correction”), with the provision and the period in which decisions may have been affected`,
      }
      return `\`${name}\`: ${said[problem]}`
    },
    'does-not-compile': ({ side, name, errors }) =>
      `${side === 'before' ? 'The old side' : 'The new side'}, ${name}, does not compile (${plural(errors, 'error')}): only its files are compared. \`plumbline check\` says what is wrong.`,
    'files-heading': () => 'Files that differ by content',
    'file-changed': ({ file, form }, { words }) => `${file}: ${words.forms[form]}`,
  },
}
