import type { Fluid } from './fluid'
import { type Friction, frictionFactor } from './solver/friction-factor'

/** Inner diameters of schedule 40 steel pipe, NPS 1/2 to 24 (ASME B36.10M), metres. */
export const BORES_m: readonly number[] = [
  0.0158, 0.0209, 0.0266, 0.0351, 0.0409, 0.0525, 0.0627, 0.0779, 0.1023, 0.1282, 0.1541, 0.2027, 0.2545, 0.3032,
  0.3333, 0.381, 0.4287, 0.4778, 0.5747,
]
/** Wall of commercial steel pipe (Moody 1944), metres. */
export const STEEL_ROUGHNESS_m = 4.5e-5
/** Sizing limits of ASHRAE Handbook, Fundamentals, "Pipe sizing": velocity up to 50 mm, friction above. */
const SMALL_BORE_m = 0.053
const SMALL_VELOCITY_m_s = 1.2
const FRICTION_Pa_m = 400
const VELOCITY_m_s = 2.4
const friction: Friction = { factor: 0, slope: 0 }

/** Mean velocity, m/s, of a flow in m³/s. */
export const velocity_m_s = (flow_m3s: number, bore_m: number): number => (4 * flow_m3s) / (Math.PI * bore_m ** 2)

/** Friction of straight pipe, Pa per metre. */
export function frictionGradient_Pa_m(flow_m3s: number, bore_m: number, roughness_m: number, fluid: Fluid): number {
  if (flow_m3s <= 0) return 0
  const v = velocity_m_s(flow_m3s, bore_m)
  frictionFactor((v * bore_m) / fluid.viscosity_m2_s, roughness_m / (3.7 * bore_m), friction)
  return (friction.factor * fluid.density_kg_m3 * v * v) / (2 * bore_m)
}

/**
 * The smallest standard bore that carries a flow at no more than 1.2 m/s up to 50 mm, and above that at no more than
 * 400 Pa/m and 2.4 m/s. The largest of the series where none does.
 */
export function chooseBore_m(flow_m3s: number, fluid: Fluid): number {
  const suits = (bore_m: number) => {
    const v = velocity_m_s(flow_m3s, bore_m)
    if (bore_m <= SMALL_BORE_m) return v <= SMALL_VELOCITY_m_s
    return v <= VELOCITY_m_s && frictionGradient_Pa_m(flow_m3s, bore_m, STEEL_ROUGHNESS_m, fluid) <= FRICTION_Pa_m
  }
  return BORES_m.find(suits) ?? BORES_m.at(-1)!
}
