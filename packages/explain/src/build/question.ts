import { type Item, item } from '../tree/explanation.js'
import { type Context, own } from './context.js'
import { matterTitle, measureTitle } from './titles.js'

const wishes = (context: Context): readonly Item[] =>
  context.case.proposals.map((proposal) =>
    item(
      'wished',
      {
        measure: proposal.measure,
        title: measureTitle(context, proposal.measure),
        proposal: proposal.id,
        person: proposal.on,
        term: proposal.term,
        amount: proposal.amount,
        scope: proposal.scope.map((matter) => matterTitle(context, matter)),
      },
      proposal.claims.map(({ law, level }) => item('claimed-basis', { law, level: level ?? null })),
    ),
  )

/** In which capacity it acts, where that is not its own name. */
const capacity = (context: Context): readonly Item[] => {
  const { capacity: one } = context.case.authority
  if (one === undefined) return []
  if (one.as === 'authorised') return [item('authorised', { law: one.law })]
  const { by, measures, from, until } = one
  const titles = measures.map((measure) => measureTitle(context, measure))
  return [item('entrusted', { by: by.name ?? by.id, measures: titles, from, until })]
}

const authority = (context: Context): Item => {
  const { authority: one } = context.case
  const { zh, en } = own(context.program.dictionary.authorities, one.kind) ?? { zh: one.kind, en: one.kind }
  return item(
    'authority',
    { id: one.id, name: one.name ?? null, kind: { zh, en }, level: one.level, region: one.region },
    capacity(context),
  )
}

/** `sha256:` and twelve digits: enough to tell packs apart by eye. */
const shownDigest = 19

/** What was asked: about whom, in what matter, by which authority, on which day, under which pack. */
export const question = (context: Context): readonly Item[] => {
  const { program, case: kase, decision } = context
  const { id, version, title, verifiedUntil } = program.pack
  return [
    item('subject', { person: decision.subject }),
    item('matter', { matter: kase.matter.kind, title: matterTitle(context, kase.matter.kind) }),
    authority(context),
    item('asked', { asOf: decision.asOf, knownAt: decision.knownAt }),
    item('pack', {
      pack: id,
      version,
      title,
      verifiedUntil,
      limits: program.layers.flatMap((layer) =>
        layer.digest === null
          ? []
          : [{ pack: layer.id, version: layer.version, digest: layer.digest.slice(0, shownDigest) }],
      ),
    }),
    ...wishes(context),
  ]
}
