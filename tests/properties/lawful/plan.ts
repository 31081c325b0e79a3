import { dated } from './dated.js'
import type { FamilyId } from './families.js'
import { chosenLaw, lighterLater, stricterLater } from './laterLaw.js'
import { maximum } from './maximum.js'
import { oneFine } from './oneFine.js'
import { mandate, unaccountable } from './persons.js'
import type { Property } from './property.js'
import { rank } from './rank.js'
import { begun, grounded, held } from './states.js'
import { stayed } from './stayed.js'
import { stepless } from './stepless.js'
import { sums } from './sums.js'
import type { Asking } from './survey.js'
import { unproved } from './unproved.js'
import { unrelated } from './unrelated.js'

const ask = (property: Property, cases: number, bearing: number): Asking => ({ property, cases, bearing })

/**
 * What is asked, of how many cases of which family, and of how many of them at least it must come to bear (well below what the fixed
 * seed gives, so that another seed passes too): a property that never bears proves nothing.
 */
export const plan: Readonly<Record<FamilyId, readonly Asking[]>> = {
  national: [
    ask(rank, 2900, 700),
    ask(maximum, 2900, 150),
    ask(begun, 2900, 100),
    ask(held, 2900, 1000),
    ask(grounded, 2900, 500),
    ask(mandate, 2900, 50),
    ask(dated, 2900, 800),
    ask(stayed, 1500, 80),
    ask(stepless, 500, 40),
    ask(unrelated, 300, 250),
    ask(unproved, 250, 70),
    ask(stricterLater, 700, 5),
    ask(lighterLater, 700, 5),
    ask(chosenLaw, 700, 5),
  ],
  laboratory: [
    ask(rank, 2900, 400),
    ask(maximum, 2900, 100),
    ask(begun, 2900, 40),
    ask(held, 2900, 1200),
    ask(grounded, 2900, 800),
    ask(oneFine, 2900, 25),
    ask(unaccountable, 2900, 15),
    ask(mandate, 2900, 80),
    ask(dated, 2900, 350),
    ask(stayed, 1500, 60),
    ask(stepless, 500, 40),
    ask(unrelated, 300, 250),
    ask(unproved, 300, 120),
    ask(stricterLater, 700, 20),
    ask(lighterLater, 700, 20),
    ask(chosenLaw, 700, 20),
  ],
  redrawn: [
    ask(rank, 2600, 150),
    ask(maximum, 2600, 45),
    ask(begun, 2600, 40),
    ask(held, 2600, 1000),
    ask(oneFine, 2600, 20),
    ask(unaccountable, 2600, 12),
    ask(mandate, 2600, 60),
  ],
  invented: [
    ask(held, 700, 100),
    ask(grounded, 700, 300),
    ask(sums, 700, 15),
    ask(dated, 700, 80),
    ask(unrelated, 250, 40),
    ask(unproved, 300, 30),
    ask(stricterLater, 700, 10),
    ask(lighterLater, 700, 10),
    ask(chosenLaw, 700, 10),
  ],
}
