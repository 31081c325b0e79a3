import type { Verdict } from '@plumbline/schema'
import { type Agreement, covers } from './agreement.js'
import { byKey, compareByKey, type Difference, differ } from './difference.js'

const nodes = (verdict: Verdict): readonly Verdict[] => [verdict, ...verdict.of.flatMap(nodes)]

/** Truth of every node, and what it read. `where` names the trigger that the verdict is for. */
export const compareVerdicts = (
  where: string,
  core: Verdict,
  reference: Verdict,
  agreement: Agreement,
): readonly Difference[] =>
  compareByKey(
    where,
    byKey(nodes(core), ({ node }) => node),
    byKey(nodes(reference), ({ node }) => node),
    (node, one, other) => [
      ...differ(`${where}: truth of ${node}`, one.truth, other.truth),
      ...(covers(agreement, 'whole') ? differ(`${where}: reads of ${node}`, one.reads, other.reads) : []),
    ],
  )
