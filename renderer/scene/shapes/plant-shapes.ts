import { bare, painted, ShapeBuilder, type ShapeData, tinted } from './shape-builder'

const steel = '#454d50'
const dark = '#1f2527'

/** A row of fans along the depth on a finned coil, on legs. */
export function dryCooler(): ShapeData {
  const b = new ShapeBuilder()
  for (const y of [-0.46, 0, 0.46])
    for (const x of [-0.5, 0.5]) {
      const inset = x < 0 ? 0 : -0.12
      b.box([[x, inset], [y, -0.06], 0], [[x, inset + 0.12], [y, 0.06], 0.3], bare(steel))
    }
  b.box([-0.5, -0.5, 0.26], [0.5, 0.5, [1, -0.14]], painted(0.9), painted(1))
  for (let i = 0; i < 12; i++) {
    const y = -0.48 + (i * 0.96) / 12
    b.box([[-0.5, -0.012], y, 0.31], [[0.5, 0.012], y + 0.05, 0.8], painted(0.72))
  }
  for (let i = 0; i < 5; i++) {
    const y = -0.4 + i * 0.2
    b.drum([0, y, [1, -0.14]], 0.36, 0.14, painted(0.8), bare(dark, 1.6), 20)
    b.drum([0, y, [1, -0.02]], 0.09, 0.05, painted(0.9), painted(1.05), 8)
    b.box([-0.33, [y, -0.03], [1, -0.005]], [0.33, [y, 0.03], [1, 0.012]], tinted(steel, 0.4))
    b.box(
      [
        [0, -0.03],
        [y, -0.7],
        [1, -0.005],
      ],
      [
        [0, 0.03],
        [y, 0.7],
        [1, 0.012],
      ],
      tinted(steel, 0.4),
    )
  }
  return b.build()
}

/** A cooling tower: tall louvred body with one fan stack. */
export function coolingTower(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, -0.5, 0.04], [0.5, 0.5, 0.86], painted(0.92), painted(1))
  for (let i = 0; i < 7; i++)
    b.box([[-0.5, -0.03], [-0.5, -0.03], 0.12 + i * 0.07], [[0.5, 0.03], [0.5, 0.03], 0.14 + i * 0.07], painted(0.7))
  b.drum([0, 0, 0.86], 0.4, 0.6, painted(0.86), bare(dark, 1.6), 24)
  return b.build()
}

/** A wall of fans: framed panel with two by three round fan mouths, each with its hub and blades. */
export function fanWall(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, [-0.5, 0.06], 0], [0.5, 0.5, 1], painted(0.94), painted(1.02))
  for (let i = 0; i < 3; i++)
    for (let j = 0; j < 2; j++) {
      const x = -0.47 + i * 0.32
      const z = 0.06 + j * 0.46
      b.box([x, [-0.5, 0.02], z], [x + 0.3, [-0.5, 0.08], z + 0.42], painted(0.8))
      b.disc([x + 0.15, [-0.5, 0.012], z + 0.21], [0.142, 0.2], bare('#39423f'), 20)
      b.disc([x + 0.15, [-0.5, 0.008], z + 0.21], [0.128, 0.18], bare(dark, 1.2), 20)
      for (const [dx, dz] of [
        [-0.08, 0.05],
        [0.05, 0.1],
        [0.08, -0.05],
        [-0.05, -0.1],
      ] as const)
        b.disc([x + 0.15 + dx * 0.8, [-0.5, 0.004], z + 0.21 + dz], [0.036, 0.05], bare('#4b5653'), 8)
      b.disc([x + 0.15, -0.5, z + 0.21], [0.034, 0.048], painted(0.95), 10)
    }
  return b.build()
}

/** A pad-mount transformer: tank, radiators on the sides, bushing cabinet in front. */
export function transformer(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, -0.5, 0], [0.5, 0.5, [0, 0.12]], bare('#8d9390'))
  b.box([-0.32, -0.18, [0, 0.12]], [0.32, 0.46, 0.92], painted(0.95), painted(1.02))
  b.box([-0.42, -0.46, [0, 0.12]], [0.42, -0.18, 0.74], painted(0.86), painted(0.98))
  b.box([[0, -0.012], [-0.46, -0.015], 0.08], [[0, 0.012], -0.46, 0.7], bare(dark))
  for (let i = 0; i < 6; i++) {
    const y = -0.1 + i * 0.1
    b.box([-0.47, y, 0.12], [-0.32, y + 0.05, 0.82], painted(0.78), painted(0.9))
    b.box([0.32, y, 0.12], [0.47, y + 0.05, 0.82], painted(0.78), painted(0.9))
  }
  for (const x of [-0.18, 0, 0.18]) b.drum([x, 0.16, 0.92], 0.045, 0.22, bare('#a0634b'), bare('#b87a60'), 8)
  return b.build()
}

/** A line-up of switchgear: sections with doors, handles and a busbar hood. */
export function switchboard(): ShapeData {
  const b = new ShapeBuilder()
  b.box(
    [[-0.5, -0.03], [-0.5, -0.03], 0],
    [
      [0.5, 0.03],
      [0.5, 0.03],
      [0, 0.1],
    ],
    bare('#7f8683'),
  )
  b.box([-0.5, [-0.5, 0.03], [0, 0.1]], [0.5, 0.5, 1], painted(0.93), painted(1.02))
  const sections = 4
  for (let i = 0; i < sections; i++) {
    const x = -0.5 + i / sections
    b.box([[x, 0.02], -0.5, [0, 0.14]], [[x + 1 / sections, -0.02], [-0.5, 0.04], 0.62], painted(0.99))
    b.box([[x, 0.02], -0.5, 0.65], [[x + 1 / sections, -0.02], [-0.5, 0.04], 0.97], painted(0.88))
    b.box([[x, 0.06], [-0.5, -0.03], 0.34], [[x, 0.09], -0.5, 0.46], bare(dark))
    b.box([[x, 0.09], [-0.5, -0.012], 0.74], [[x + 1 / sections, -0.09], -0.5, 0.86], bare('#2f4a52'))
  }
  b.box([-0.47, [0.5, -0.4], 1], [0.47, [0.5, -0.1], [1, 0.12]], painted(0.85))
  return b.build()
}

/** UPS and battery cabinets: closed bodies with louvres and a display. */
export function ups(): ShapeData {
  const b = new ShapeBuilder()
  b.box([-0.5, [-0.5, 0.03], 0], [0.5, 0.5, 1], painted(0.93), painted(1.02))
  for (let i = 0; i < 3; i++) {
    const x = -0.5 + i / 3
    b.box([[x, 0.02], -0.5, 0.04], [[x + 1 / 3, -0.02], [-0.5, 0.04], 0.97], painted(0.98))
    for (let j = 0; j < 4; j++)
      b.box([[x, 0.08], [-0.5, -0.01], 0.1 + j * 0.06], [[x + 1 / 3, -0.08], -0.5, 0.13 + j * 0.06], bare(dark, 1.6))
  }
  b.box([-0.12, [-0.5, -0.02], 0.66], [0.12, -0.5, 0.8], bare('#2f5a66'))
  b.box([-0.45, -0.2, 1], [0.45, 0.3, [1, 0.06]], painted(0.75))
  return b.build()
}
