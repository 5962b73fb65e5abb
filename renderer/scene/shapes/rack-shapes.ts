import { bare, painted, ShapeBuilder, type ShapeData, type Stretch, tinted } from './shape-builder'

const steel = '#3a4144'
const dark = '#1d2224'

/** An open shelf of miners: posts, shelves and the miners' boxes with their fan faces to the front. */
export function minerRack(): ShapeData {
  const b = new ShapeBuilder()
  const post: Stretch = [0.5, -0.05]
  for (const [x0, x1] of [
    [
      [-0.5, 0],
      [-0.5, 0.05],
    ],
    [post, [0.5, 0]],
  ] as const) {
    b.box([x0, [-0.5, 0], 0], [x1, [-0.5, 0.05], 1], bare(steel))
    b.box([x0, [0.5, -0.05], 0], [x1, [0.5, 0], 1], bare(steel))
  }
  const shelves = 4
  for (let i = 0; i < shelves; i++) {
    const low = 0.045 + (i * 0.94) / shelves
    const high = low + 0.86 / shelves
    // The miners of one shelf: one body, its front face broken by three dark seams.
    b.box(
      [[-0.5, 0.04], [-0.5, 0.03], low],
      [[0.5, -0.04], [0.5, -0.03], high],
      painted(0.95 + 0.02 * i),
      painted(1.05),
    )
    for (const seam of [-0.25, 0, 0.25])
      b.box([[seam, -0.012], [-0.5, 0.018], low], [[seam, 0.012], [-0.5, 0.06], high], painted(0.62))
    // Each of the four miners of a shelf blows through two fans.
    for (const x of [-0.375, -0.125, 0.125, 0.375])
      for (const z of [0.27, 0.73])
        b.disc([x, [-0.5, 0.026], low + (high - low) * z], [0.085, (high - low) * 0.2], bare(dark, 1.3), 8)
    b.box([-0.5, -0.5, [low, -0.035]], [0.5, 0.5, low], bare(steel, 0.8))
  }
  b.box([-0.5, -0.5, [1, -0.03]], [0.5, 0.5, 1], tinted('#ffffff', 1, 1.04))
  return b.build()
}

/**
 * A closed liquid-cooled rack: the sides and roof in its own colour round a dark perforated front with trays, a bright
 * strip beside them, and the supply and return stubs of its manifold on the roof. No miner looks like it, whatever
 * colours the floor.
 */
export function gpuRack(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, [-0.5, 0.05], 0.02], [0.5, [0.5, -0.03], 1], painted(0.96), painted(1.03))
  // The door stands in a frame of the rack's colour.
  b.box([-0.5, -0.5, 0.02], [[-0.5, 0.035], [-0.5, 0.05], 1], painted(0.88), painted(1.03))
  b.box([[0.5, -0.035], -0.5, 0.02], [0.5, [-0.5, 0.05], 1], painted(0.88), painted(1.03))
  b.box([[-0.5, 0.035], -0.5, 0.955], [[0.5, -0.035], [-0.5, 0.05], 1], painted(0.92), painted(1.03))
  b.box([[-0.5, 0.035], [-0.5, 0.015], 0.03], [[0.5, -0.035], [-0.5, 0.05], 0.955], bare('#14191b'))
  const trays = 9
  for (let i = 0; i < trays; i++) {
    const low = 0.05 + (i * 0.89) / trays
    const tall = 0.89 / trays - 0.018
    const isSwitch = i === 4
    b.box(
      [[-0.5, 0.06], [-0.5, 0.008], low],
      [[0.5, -0.1], [-0.5, 0.05], low + tall],
      isSwitch ? bare('#2b3438') : tinted('#3a4448', 0.35, 0.9),
    )
    b.box(
      [[-0.5, 0.085], [-0.5, 0.002], low + tall * 0.3],
      [[-0.5, 0.115], [-0.5, 0.01], low + tall * 0.7],
      bare(isSwitch ? '#8be0b0' : '#cfe3ea'),
    )
  }
  // Lit whatever the light: brighter than white paint would be in the shade.
  b.box([[0.5, -0.075], [-0.5, 0.004], 0.06], [[0.5, -0.055], [-0.5, 0.05], 0.93], bare('#7fd4ff', 1.9))
  for (const [from, hex] of [
    [0.05, '#5b8fc0'],
    [0.17, '#a9675c'],
  ] as const)
    b.box(
      [[-0.5, from], [0.5, -0.32], 1],
      [
        [-0.5, from + 0.08],
        [0.5, -0.24],
        [1, 0.16],
      ],
      bare(hex),
    )
  b.box(
    [
      [-0.5, 0.08],
      [-0.5, 0.2],
      [1, 0],
    ],
    [
      [0.5, -0.08],
      [-0.5, 0.42],
      [1, 0.03],
    ],
    bare(dark, 1.5),
  )
  return b.build()
}

/** A network or storage cabinet: closed body, one glazed door with unit rails behind it. */
export function cabinet(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, [-0.5, 0.03], 0], [0.5, 0.5, 1], painted(0.96), painted(1.02))
  b.box([[-0.5, 0.05], -0.5, 0.05], [[0.5, -0.05], [-0.5, 0.04], 0.96], bare('#2a3134'))
  for (let i = 0; i < 9; i++) {
    const low = 0.09 + i * 0.095
    b.box([[-0.5, 0.09], [-0.5, -0.008], low], [[0.5, -0.09], [-0.5, 0.02], low + 0.05], tinted('#59646a', 0.45))
  }
  b.box(
    [[-0.5, 0.1], [0.5, -0.3], 1],
    [
      [0.5, -0.1],
      [0.5, -0.1],
      [1, 0.04],
    ],
    bare(dark, 1.5),
  )
  return b.build()
}

/** Seen from afar every rack is a body with a lighter roof. */
export function plainBody(): ShapeData {
  return new ShapeBuilder().box([-0.5, -0.5, 0], [0.5, 0.5, 1], painted(0.94), painted(1.04)).build()
}
