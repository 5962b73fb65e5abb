import type { SiteSketch } from './build-site'

/**
 * A CDU on the ground and a rack it cools, 12 m higher, over 20 m of pipe: what pressures are judged on.
 * @param cooler further fields of the CDU's `liquidCooling`
 * @param more further fields of the rack's `heat`, of the connection and of the site
 */
export const pressureLoop = (
  cooler: object,
  more: { readonly rack?: object; readonly run?: object; readonly site?: object } = {},
): SiteSketch => ({
  site: { name: 'loop', ...more.site },
  hall: { elevation_m: 12 },
  items: {
    cdu: { liquidCooling: { role: 'conduit', approach_K: 4, head_kPa: 180, maxFlow_lpm: 150, ...cooler } },
    rack: {
      size_m: [0.6, 1.2, 2],
      load: { design_kW: 100 },
      heat: { liquidFraction: 1, deltaT_K: 10, pressureDrop_kPa: 50, ...more.rack },
    },
  },
  placements: { cdu1: { hall: null }, rack1: {} },
  connections: { 'cdu1~rack1': { length_m: 20, bore_m: 0.0525, ...more.run } },
})
