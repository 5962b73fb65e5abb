import { describe, expect, it } from 'vitest'
import { coolingRules } from '../lists/cooling-rules'
import { siteIndex } from '../site-index'
import { buildSite, type SiteSketch } from '../testing/build-site'

/** Figures that the cooling rules lack on a site, with who lacks them. */
function missing(sketch: SiteSketch): Record<string, readonly string[]> {
  const site = buildSite(sketch)
  const context = { site, index: siteIndex(site) }
  return Object.fromEntries(
    coolingRules.flatMap((rule) =>
      [...(rule.needs?.(context) ?? [])].map(({ figure, subjects }) => [`${rule.id} ${figure}`, subjects]),
    ),
  )
}

describe('what the cooling rules could not check', () => {
  it('is said for every figure that a bare plant lacks', () => {
    expect(
      missing({
        hall: { air: 'conditioned' },
        items: {
          ups: { power: { role: 'conduit' } },
          tower: { liquidCooling: { role: 'sink', rejects: 'wet-bulb' } },
          chiller: { liquidCooling: { role: 'sink', maxFlow_lpm: 900 } },
          cdu: { liquidCooling: { role: 'conduit' } },
          fan: { airCooling: {} },
          rack: { load: { design_kW: 100 }, heat: { liquidFraction: 0.9 } },
        },
        placements: {
          ups1: {},
          tower1: { hall: null },
          chiller1: { hall: null },
          cdu1: {},
          fan1: {},
          rack1: { mission: 'ai' },
        },
        connections: { 'ups1>rack1': {} },
      }),
    ).toEqual({
      'cooling/air-altitude site.altitude_m': ['fan1'],
      'cooling/containment hall.containment': ['rack1'],
      'cooling/dew-point hall.dewPoint_C': ['rack1'],
      'cooling/facility-rise liquidCooling.maxFlow_lpm': ['tower1'],
      'cooling/flow-at-temperature liquidCooling.maxFlow_lpm': ['cdu1'],
      'cooling/flow-balance heat.pressureDrop_kPa': ['rack1'],
      'cooling/freeze-protection site.climate.designMin_C': ['tower1', 'chiller1'],
      'cooling/heat-rejection-derate liquidCooling.ratedAmbient_C': ['chiller1'],
      'cooling/loop-class heat.waterClass': ['rack1'],
      'cooling/loop-pressure liquidCooling.head_kPa': ['cdu1'],
      'cooling/pump-redundancy liquidCooling.pumps': ['cdu1'],
      'cooling/return-temperature heat.returnMax_C': ['rack1'],
      'cooling/ride-through heat.volume_l': ['rack1'],
      'cooling/supply-minimum heat.supplyMin_C': ['rack1'],
      'cooling/water-class heat.waterClass': ['cdu1'],
      'cooling/water-use liquidCooling.evaporation_l_perkWh': ['tower1'],
    })
  })

  it('is nothing on a site without cooling of the kind', () => {
    expect(missing({ items: { box: {} }, placements: { box1: {} } })).toEqual({})
  })
})
