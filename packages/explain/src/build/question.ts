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
        scope: proposal.scope.map((matter) => matterTitle(context, matter)),
      },
      proposal.claims.map(({ law, level }) => item('claimed-basis', { law, level: level ?? null })),
    ),
  )

const authority = ({ program, case: { authority: one } }: Context): Item =>
  item('authority', {
    id: one.id,
    name: one.name ?? null,
    kind: own(program.dictionary.authorities, one.kind) ?? { zh: one.kind, en: one.kind },
    level: one.level,
    region: one.region,
  })

/** What was asked: about whom, in what matter, by which authority, on which day, under which pack. */
export const question = (context: Context): readonly Item[] => {
  const { program, case: kase, decision } = context
  const { id, version, title, verifiedUntil } = program.pack
  return [
    item('subject', { person: decision.subject }),
    item('matter', { matter: kase.matter.kind, title: matterTitle(context, kase.matter.kind) }),
    authority(context),
    item('asked', { asOf: decision.asOf, knownAt: decision.knownAt }),
    item('pack', { pack: id, version, title, verifiedUntil }),
    ...wishes(context),
  ]
}
