import { generatorGroups } from '../../../rules/electrical/generator-groups'
import { reachedBack, reachedFrom } from '../../../rules/electrical/reach'
import { type Explanations, type FindingCase, firstOf, placementOf, subjectsOf } from '../finding-case'
import { itemFigure, parameterFigure } from '../inputs'
import { designOf, outputFigure, ratingTimes, subject, worstFigure } from '../loads'
import { given, part, type ReckonedInput, reckon } from '../reckoning'
import { deratedShareOf } from './explain-loading'

/** Generators in their worst outage, and the UPS that waits for them. */
export const generatorExplanations: Explanations = {
  'power/generator-load': {
    value: (c) => given(worstFigure(c, firstOf(c))),
    limit: (c) =>
      ratingTimes(c, c.finding.params.kind === 'over' ? deratedShareOf(c, firstOf(c)) : parameterFigure(c, 'least')),
  },
  'power/generator-redundancy': {
    value: (c) => reckon('sum', c.finding.unit, carried(c)),
    limit: (c) =>
      reckon(
        'allButLargest',
        c.finding.unit,
        c.finding.subjects.map((id) =>
          part('deratedRating', ratingTimes(c, deratedShareOf(c, id), id), subject(c, id)),
        ),
      ),
  },
  'power/generator-step': {
    value: (c) => {
      const isUps = (id: string) => placementOf(c, id).definition.category === 'ups'
      const unbuffered = reachedFrom(c.index, c.finding.subjects, (p) => isUps(p.id)).filter((p) => !isUps(p.id))
      return reckon('min', 'kW', [
        part('unbuffered', designOf(c, unbuffered)),
        part('carriedBySets', reckon('sum', 'kW', carried(c))),
      ])
    },
    limit: (c) =>
      reckon(
        'sum',
        'kW',
        subjectsOf(c).map(({ id, definition }) => {
          const rating =
            definition.power?.rating_kW === undefined
              ? itemFigure(c, id, 'power.rating_kVA', 'kVA')
              : itemFigure(c, id, 'power.rating_kW', 'kW')
          const step = reckon('product', 'kW', [itemFigure(c, id, 'power.stepLoad', ''), rating])
          return part('acceptedStep', step, subject(c, id))
        }),
      ),
  },
  'power/ups-autonomy': {
    value: (c) => {
      const id = firstOf(c)
      return reckon('quotient', 'min', [
        part('storedEnergy', reckon('sum', 'kW·min', stored(c, id)), subject(c, id)),
        outputFigure(c, id, 'kW'),
      ])
    },
    limit: (c) => {
      const behind = reachedBack(c.index, firstOf(c)).filter((p) => p.definition.category === 'generator')
      const start_s = (id: string) => placementOf(c, id).definition.power?.start_s ?? c.parameters.start_s!
      const slowest = behind.reduce((a, b) => (start_s(b.id) > start_s(a.id) ? b : a))
      const start =
        slowest.definition.power?.start_s === undefined
          ? parameterFigure(c, 'start_s')
          : itemFigure(c, slowest.id, 'power.start_s', 's')
      return reckon('minutes', 'min', [start, parameterFigure(c, 'margin_s')])
    },
  },
}

/** What each set of the finding carries in the outage. */
function carried(c: FindingCase): readonly ReckonedInput[] {
  const ids = c.finding.subjects.join()
  const group = generatorGroups(c.facts).find(({ members }) => members.map((m) => m.placement.id).join() === ids)
  return (group?.members ?? []).map(({ placement }) => worstFigure(c, placement.id))
}

/** What a UPS and the cabinets connected to it hold: minutes × power. */
function stored(c: FindingCase, id: string): readonly ReckonedInput[] {
  const energy = (at: string, minutes: string, power: string) =>
    part(
      'storedEnergy',
      reckon('product', 'kW·min', [itemFigure(c, at, minutes, 'min'), itemFigure(c, at, power, 'kW')]),
      subject(c, at),
    )
  const { power } = placementOf(c, id).definition
  const inputs: ReckonedInput[] = []
  if (power?.autonomy_min !== undefined) {
    const rating = power.rating_kW === undefined ? 'power.rating_kVA' : 'power.rating_kW'
    inputs.push(energy(id, 'power.autonomy_min', rating))
  }
  for (const { from } of c.index.powerInto.get(id) ?? []) {
    const battery = c.index.byId.get(from)?.definition
    if (battery?.category !== 'battery' || typeof battery.attributes?.rated_kW !== 'number') continue
    const minutes = battery.power?.autonomy_min === undefined ? 'attributes.autonomy_min' : 'power.autonomy_min'
    inputs.push(energy(from, minutes, 'attributes.rated_kW'))
  }
  return inputs
}
