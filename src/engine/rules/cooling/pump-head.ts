import type { EffectivePlacement } from '../../../model/effective-site'
import { cite } from '../cite'
import { defineRule } from '../define-rule'
import { displayName } from '../display-name'
import { append } from '../site-index'

/** A CDU's pumps must at least overcome the pressure drop of the rack itself; the pipes come on top. */
export const pumpHead = defineRule({
  id: 'cooling/pump-head',
  severity: 'error',
  watches: ['label', 'connection.from', 'item.heat', 'item.liquidCooling'],
  standard: cite('maker'),
  *check({ index, finding }) {
    const short = new Map<string, string[]>()
    for (const [id, feeds] of index.coolantInto) {
      const drop_kPa = index.byId.get(id)?.definition.heat?.pressureDrop_kPa
      if (drop_kPa === undefined) continue
      for (const { from } of feeds) {
        const head_kPa = headOf(index.byId.get(from))
        if (head_kPa !== undefined && drop_kPa > head_kPa) append(short, from, id)
      }
    }
    for (const [cooler, racks] of short) {
      const limit = headOf(index.byId.get(cooler))!
      const value = Math.max(...racks.map((id) => index.byId.get(id)!.definition.heat!.pressureDrop_kPa!))
      yield finding({
        subjects: [cooler, ...racks],
        collective: true,
        discriminator: cooler,
        value,
        limit,
        unit: 'kPa',
        params: { cooler: displayName(index.byId.get(cooler), cooler), racks: racks.length },
      })
    }
  },
})

/** Head of a cooler's pumps; by a curve, that at its largest flow. */
const headOf = (cooler: EffectivePlacement | undefined): number | undefined => {
  const { head_kPa, pumpCurve } = cooler?.definition.liquidCooling ?? {}
  return head_kPa ?? pumpCurve?.at(-1)?.[1]
}
