import type { Authority, AuthorityLevel, Case } from '@plumbline/schema'
import { type Path, type Problem, problem } from './problem.js'

/** How a division code of each level looks (GB/T 2260): trailing pairs of zeros stand for everything below. */
const forms: Readonly<Record<AuthorityLevel, RegExp>> = {
  national: /^\d{6}$/,
  province: /^[1-9]\d0000$/,
  city: /^[1-9]\d(?!00)\d\d00$/,
  county: /^[1-9]\d{3}(?!00)\d\d$/,
}

const wrong = ({ level, region }: Pick<Authority, 'level' | 'region'>, path: Path): readonly Problem[] =>
  forms[level].test(region)
    ? []
    : [
        problem(
          'contradiction',
          [...path, 'region'],
          `区划代码 \`${region}\` 不是 ${level} 级的代码`,
          `the division code \`${region}\` is none of the level \`${level}\``,
          {
            zh: '省级以 0000 结尾，市级以 00 结尾，县级不以 00 结尾',
            en: 'a province ends in 0000, a city in 00, a county in neither',
          },
        ),
      ]

/** Authorities whose region is not one of their level: a county with a province's code would hold everywhere in it. */
export const regions = (kase: Case): readonly Problem[] => [
  ...wrong(kase.authority, ['authority']),
  ...(kase.authority.capacity?.as === 'entrusted'
    ? wrong(kase.authority.capacity.by, ['authority', 'capacity', 'by'])
    : []),
  ...kase.records.flatMap(({ by }, index) => wrong(by, ['records', index, 'by'])),
]
