import type { FixProof } from '../fix-proof'
import { board, items, rack } from '../small-items'
import { boardWith, fed, none, yard } from '../small-sites'

const tx = {
  category: 'transformer',
  size_m: [2, 2, 2],
  power: { role: 'conduit', rating_kVA: 2500, voltage_V: 415, inputVoltage_V: 415, impedance: 0.06 },
}
/** A board that neither interrupts the fault nor suits the altitude, and one that does. */
const weakBoard = {
  items: {
    ...items,
    tx,
    weak: boardWith({ interrupting_kA: 10 }),
    strong: boardWith({ interrupting_kA: 100, altitudeLimit_m: 3000 }),
  },
  placements: { grid: {}, tx1: yard(-10), weak1: {}, fan: {}, rack1: {} },
  connections: { 'grid>tx1': {}, 'tx1>weak1': {}, 'weak1>rack1': {} },
}

/** Gear that is made for less than the site asks of it. */
export const powerProductProofs: readonly FixProof[] = [
  { rule: 'power/fault-level', sketch: weakBoard, offers: [{ kind: 'other-product' }] },
  {
    rule: 'power/rated-altitude',
    sketch: { ...weakBoard, site: { altitude_m: 2500 } },
    offers: [{ kind: 'other-product' }],
  },
  {
    rule: 'power/transfer-hold-up',
    sketch: {
      items: {
        ...items,
        ats: { ...boardWith({ transfer_ms: 100 }), category: 'ats' },
        sts: { ...boardWith({ transfer_ms: 4 }), category: 'sts' },
      },
      placements: { grid1: {}, grid2: {}, ats1: {}, fan: {}, rack1: {} },
      connections: { 'grid1>ats1': {}, 'grid2>ats1': { standby: true, transfer: 'automatic' }, 'ats1>rack1': {} },
    },
    offers: [{ kind: 'other-product' }],
  },
  {
    rule: 'power/ups-autonomy',
    sketch: fed(
      rack,
      {
        board: { ...boardWith({ autonomy_min: 0.1 }), category: 'ups' },
        long: { ...boardWith({ autonomy_min: 10 }), category: 'ups' },
        set: { ...board, category: 'generator', power: { role: 'source', rating_kW: 400, voltage_V: 415 } },
      },
      {
        placements: { grid: yard(-10), set: yard(-10, 30), board1: {}, fan: {}, rack1: none },
        connections: { 'grid>board1': {}, 'set>board1': { standby: true }, 'board1>rack1': {} },
      },
    ),
    offers: [{ kind: 'other-product' }],
  },
]
