import type { SiteDocument } from '../../../src/model/document'

type BuildingInput = NonNullable<SiteDocument['buildings']>[number]

const box = (x0: number, y0: number, x1: number, y1: number): [number, number][] => [
  [x0, y0],
  [x1, y0],
  [x1, y1],
  [x0, y1],
]

/** Cast-iron columns stand on a 6 m grid; the doors are those of a mill. */
export function doraBalteaBuildings(): BuildingInput[] {
  const columns = [7, 13, 19, 25, 31, 45, 51].flatMap((x) =>
    [7, 13].map((y) => ({ at: [x, y] as [number, number], size_m: [0.35, 0.35] as [number, number] })),
  )
  return [
    {
      id: 'MULINO',
      name: 'Mulino',
      outline: box(0, 0, 58, 20),
      height_m: 9,
      floorLoad_kPa: 10,
      halls: [
        {
          id: 'SALA-A',
          name: 'Sala A',
          outline: box(1, 1, 37, 19),
          clearHeight_m: 4.2,
          floorLoad_kPa: 10,
          air: 'filtered',
        },
        {
          id: 'SALA-B',
          name: 'Sala B',
          outline: box(39, 1, 57, 19),
          clearHeight_m: 4.2,
          floorLoad_kPa: 10,
          air: 'filtered',
        },
      ],
      columns,
      openings: [
        { kind: 'door', at: [0, 7], width_m: 1.4, height_m: 2.2 },
        { kind: 'door', at: [38, 10], width_m: 1.2, height_m: 2.1 },
        { kind: 'dock-door', at: [58, 10], width_m: 1.8, height_m: 2.2 },
      ],
    },
    { id: 'CABINA', name: 'Cabina MT/BT', outline: box(-16, 2, -4, 18), height_m: 4.5 },
  ]
}
