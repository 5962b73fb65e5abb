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
    b.box([-0.5, -0.5, [low, -0.035]], [0.5, 0.5, low], bare(steel, 0.8))
  }
  b.box([-0.5, -0.5, [1, -0.03]], [0.5, 0.5, 1], tinted('#ffffff', 1, 1.04))
  return b.build()
}

/** A closed liquid-cooled rack: framed body, perforated door in two leaves, manifold stubs on the roof. */
export function gpuRack(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, [-0.5, 0.05], 0.02], [0.5, [0.5, -0.03], 1], painted(0.94), painted(1.02))
  b.box([[-0.5, 0.03], -0.5, 0.04], [[-0.5, 0.06], [-0.5, 0.05], 0.985], bare(dark))
  b.box([[0.5, -0.06], -0.5, 0.04], [[0.5, -0.03], [-0.5, 0.05], 0.985], bare(dark))
  const trays = 7
  for (let i = 0; i < trays; i++) {
    const low = 0.06 + (i * 0.91) / trays
    b.box(
      [[-0.5, 0.07], [-0.5, 0.012], low],
      [[0.5, -0.07], [-0.5, 0.06], low + 0.105],
      i === 3 ? bare(dark, 1.4) : painted(0.8),
    )
    b.box(
      [
        [0.5, -0.16],
        [-0.5, 0.004],
        [low, 0.05],
      ],
      [
        [0.5, -0.09],
        [-0.5, 0.02],
        [low, 0.075],
      ],
      bare('#dfe8ea'),
    )
  }
  b.box(
    [[-0.5, 0.05], [0.5, -0.32], 1],
    [
      [-0.5, 0.13],
      [0.5, -0.24],
      [1, 0.16],
    ],
    bare('#5b8fc0'),
  )
  b.box(
    [[-0.5, 0.17], [0.5, -0.32], 1],
    [
      [-0.5, 0.25],
      [0.5, -0.24],
      [1, 0.16],
    ],
    bare('#a9675c'),
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
