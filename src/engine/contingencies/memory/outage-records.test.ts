import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createOutageRecords, type SolvedOutage } from './outage-records'

const few = fc.array(fc.nat(40), { maxLength: 200 })

const listOf = (items: readonly number[]) => ({ items: Int32Array.from(items), count: items.length }) as never

const outage = (power: readonly number[], booked: readonly number[], noted: readonly number[]): SolvedOutage => ({
  fact: null,
  reach: {
    power: {
      touched: listOf(power),
      rerouted: listOf([]),
      trace: {
        count: booked.length,
        columns: {
          from: Int32Array.from(booked),
          to: Int32Array.from(booked, (u) => u + 1),
          p_kW: Float64Array.from(booked, (u) => u / 2),
          q_kvar: Float64Array.from(booked, (u) => u / 4),
        },
      } as never,
    },
    coolant: { touched: listOf([]), rerouted: listOf([]) },
    lost: listOf(power.slice(1)),
    halls: { touched: listOf([3]), rerouted: listOf([]) },
  },
  noted: { count: noted.length, places: Int32Array.from(noted), loads: Float64Array.from(noted, (i) => i * 10) },
})

it('a record reads as it was kept, however often others are kept and forgotten around it', () => {
  const shifted = Int32Array.from({ length: 50 }, (_, i) => i + 100)
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(9), few, few, few), { minLength: 1, maxLength: 80, size: 'max' }), (steps) => {
      const records = createOutageRecords()
      const kept = new Map<number, (typeof steps)[number]>()
      for (const step of steps) {
        const [slot, power, booked, noted] = step
        if (power.length === 0) {
          records.forget(slot)
          kept.delete(slot)
        } else {
          records.keep(slot, outage(power, booked, noted), shifted, shifted)
          kept.set(slot, step)
        }
        for (let other = 0; other < 10; other++) {
          const known = kept.get(other)
          expect(records.open(other)).toBe(known !== undefined)
          if (!known) continue
          const { at, ints, floats } = records
          const slots = (list: readonly number[]) => list.map((i) => i + 100)
          expect([...ints.subarray(at.power, at.rerouted)]).toEqual(slots(known[1]))
          expect([...ints.subarray(at.lost, at.halls)]).toEqual(slots(known[1].slice(1)))
          expect([...ints.subarray(at.halls, at.limits)]).toEqual([3])
          expect([...ints.subarray(at.limits, at.from)]).toEqual(slots(known[3]))
          expect([...ints.subarray(at.from, at.to)]).toEqual(slots(known[2]))
          expect([...floats.subarray(at.loads, at.p_kW)]).toEqual(known[3].map((i) => i * 10))
          expect([...floats.subarray(at.q_kvar, at.q_kvar + known[2].length)]).toEqual(known[2].map((u) => u / 4))
        }
      }
    }),
    { numRuns: 30 },
  )
})
