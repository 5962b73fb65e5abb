import { describe, expect, it } from 'vitest'
import { rules } from '../../engine/rules/registry'
import { fixTable } from './fix-table'

/** Rules for which no single change of the plan is an obvious mend, and why. */
const withoutFix: Readonly<Record<string, string>> = {
  'power/arc-energy': 'the means is a setting or an option of the breaker, which the plan does not hold',
  'power/load-step': 'storage is sized with the utility, and jobs are smoothed in software',
  'power/shelf-redundancy': 'shelves and power caps belong to the inside of a rack',
  'power/unknown': 'the figure is on a nameplate',
  'cooling/air-density': 'another rack, or its servers spread over more, is a choice of hardware',
  'cooling/approach': 'a figure to be asked of the maker',
  'cooling/delta-t': 'a figure to be asked of the maker',
  'cooling/low-pressure': 'what the expansion vessel holds is set on site',
  'cooling/pump-curve': 'a pump is chosen from its maker’s series',
  'cooling/pump-suction': 'what the expansion vessel holds is set on site',
  'cooling/unknown': 'the figure is on a data sheet',
  'cooling/valve-authority': 'a smaller valve is chosen from its maker’s series',
  'cooling/water-use': 'how heat is rejected in a year is a choice of plant, not one change',
  'redundancy/below-required': 'ratings of what lies on the way are to be entered',
  'redundancy/common-corridor': 'a way through the building is for somebody to choose',
  'redundancy/single-point': 'many points at once: the redundancy gap prices their mends',
  'redundancy/transfer-single': 'block redundancy is a design to accept or to leave',
  'redundancy/utility-single': 'a second feed is the utility’s to give',
  'space/travel-distance': 'a door is the building’s, and sprinklers are not drawn',
  'space/unknown': 'the figure is on the drawings of the building',
  'site/altitude': 'the site stays where it is; supply air is set by the hall’s plant',
  'site/import-limit': 'the limit is the utility’s',
  'site/power-factor': 'compensation is sized from measured harmonics',
  'data/energy-price': 'a figure of the supply contract',
  'data/import-suspect': 'which of two figures is right is on the data sheet',
  'data/missing-figure': 'the figures are on the data sheet',
  'data/price-age': 'a quotation is to be asked for',
  'data/unverified': 'the figures are on the data sheet',
  'data/waiver-reopened': 'to mend what it is about, or to accept anew, is a decision',
}

describe('fixTable', () => {
  it('has makers for every rule, or a reason why there is none', () => {
    const ids = rules.map((rule) => rule.id)
    const known = [...Object.keys(fixTable), ...Object.keys(withoutFix)]
    expect([...known].sort()).toEqual([...ids].sort())
  })

  it('names makers wherever a rule has a row', () => {
    for (const [rule, makers] of Object.entries(fixTable)) expect(makers.length, rule).toBeGreaterThan(0)
  })
})
