import { bare, painted, ShapeBuilder, type ShapeData, tinted } from './shape-builder'

const dark = '#1f2527'
const steel = '#454d50'

/** A coolant distribution unit: cabinet with a display, and supply and return headers on its roof. */
export function cdu(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, [-0.5, 0.04], 0], [0.5, 0.5, 1], painted(0.94), painted(1.02))
  b.box([[-0.5, 0.03], -0.5, 0.05], [[0, -0.01], [-0.5, 0.05], 0.97], painted(1))
  b.box([[0, 0.01], -0.5, 0.05], [[0.5, -0.03], [-0.5, 0.05], 0.97], painted(1))
  b.box([-0.3, [-0.5, -0.015], 0.66], [-0.08, -0.5, 0.78], bare('#234a63'))
  b.box([0.08, [-0.5, -0.012], 0.12], [0.36, -0.5, 0.3], bare(dark, 1.6))
  b.drum([-0.22, 0.15, 1], 0.11, 0.34, bare('#4d86ba'), bare('#5d97cc'), 12)
  b.drum([0.22, 0.15, 1], 0.11, 0.34, bare('#a8594d'), bare('#ba6a5d'), 12)
  return b.build()
}

/** A pump on its bed: motor, volute and flanges. */
export function pump(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, -0.5, 0], [0.5, 0.5, 0.16], bare('#8d9390'))
  b.box([-0.26, -0.46, 0.16], [0.26, 0.06, 0.72], painted(0.94), painted(1.03))
  b.drum([0, 0.26, 0.16], 0.34, 0.42, painted(0.85), painted(0.98), 16)
  b.drum([0, 0.26, [0.16, 0.42]], 0.16, 0.3, bare('#4d86ba'), bare('#5d97cc'), 12)
  return b.build()
}

/** A generator in its enclosure, along the depth: louvres, exhaust stack, tank below. */
export function generator(): ShapeData {
  const b = new ShapeBuilder()
  b.box([[-0.5, 0.1], [-0.5, 0.1], 0], [[0.5, -0.1], [0.5, -0.1], 0.16], bare(steel))
  b.box([-0.5, -0.5, 0.16], [0.5, 0.5, 0.86], painted(0.94), painted(1.02))
  b.box([-0.44, -0.46, 0.86], [0.44, -0.2, 0.95], painted(0.84), bare(dark, 1.6))
  b.drum([-0.2, 0.22, 0.86], 0.09, 0.6, bare('#747b78'), bare(dark), 12)
  b.drum([0.2, 0.22, 0.86], 0.09, 0.6, bare('#747b78'), bare(dark), 12)
  for (let i = 0; i < 6; i++) {
    const y = -0.42 + i * 0.14
    b.box([[-0.5, -0.02], y, 0.26], [[0.5, 0.02], y + 0.09, 0.7], painted(i < 2 ? 0.62 : 0.84))
  }
  return b.build()
}

/** A shipping container along the depth: corrugated sides, corner posts, doors and exhaust fans at the front. */
export function container(): ShapeData {
  const b = new ShapeBuilder()
  b.box(
    [[-0.5, 0.04], [-0.5, 0.04], 0.02],
    [
      [0.5, -0.04],
      [0.5, -0.04],
      [1, -0.02],
    ],
    painted(0.9),
    painted(1),
  )
  for (let i = 0; i < 16; i++) {
    const y = -0.48 + i * 0.06
    b.box([[-0.5, 0], y, 0.06], [[0.5, 0], y + 0.03, [1, -0.1]], painted(0.96))
    // The roof is ribbed like the sides.
    if (i % 2 === 0) b.box([[-0.5, 0.12], y, [1, -0.02]], [[0.5, -0.12], y + 0.03, [1, 0.012]], painted(0.97))
  }
  for (const x of [-0.5, 0.5])
    for (const y of [-0.5, 0.5]) {
      const dx = x < 0 ? 0 : -0.16
      const dy = y < 0 ? 0 : -0.16
      b.box([[x, dx], [y, dy], 0], [[x, dx + 0.16], [y, dy + 0.16], 1], tinted(steel, 0.4))
    }
  for (let i = 0; i < 4; i++) {
    const x = -0.42 + i * 0.215
    for (const z of [0.14, 0.54]) {
      b.box([x, [-0.5, 0.02], z], [x + 0.19, [-0.5, 0.06], z + 0.36], bare('#4a5350'))
      b.disc([x + 0.095, [-0.5, 0.012], z + 0.18], [0.088, 0.165], bare(dark, 1.1), 14)
      b.disc([x + 0.095, [-0.5, 0.006], z + 0.18], [0.026, 0.05], bare('#5d6865'), 8)
    }
  }
  return b.build()
}

/** An overhead duct: busway or pipe manifold along its longer side. */
export function duct(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, -0.5, 0], [0.5, 0.5, 1], painted(0.95), painted(1.03))
  for (let i = 0; i < 5; i++) {
    const y = -0.46 + i * 0.2
    b.box(
      [[-0.5, -0.03], y, [0, -0.04]],
      [
        [0.5, 0.03],
        [y, 0.12],
        [1, 0.03],
      ],
      tinted(steel, 0.5),
    )
  }
  return b.build()
}

/** Anything without a shape of its own: a plinth, a body and a lid. */
export function genericBody(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, -0.5, 0], [0.5, 0.5, [0, 0.08]], bare('#8d9390'))
  b.box(
    [
      [-0.5, 0.03],
      [-0.5, 0.03],
      [0, 0.08],
    ],
    [
      [0.5, -0.03],
      [0.5, -0.03],
      [1, -0.04],
    ],
    painted(0.93),
  )
  b.box([-0.5, -0.5, [1, -0.04]], [0.5, 0.5, 1], painted(0.98), painted(1.03))
  return b.build()
}
