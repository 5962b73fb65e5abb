import { InitHydOption, LinkProperty, NodeProperty, Project, Workspace } from 'epanet-js'
import type { Fluid } from '../../../src/engine/hydraulics/fluid'
import type { NetworkLink, NetworkNode } from '../../../src/engine/hydraulics/solver/pipe-network'
import { lossResistance } from '../../../src/engine/hydraulics/solver/pipe-network'

/** EPANET's own gravity, 32.2 ft/s²: heads and friction must speak of the same metre of water. */
const EPANET_GRAVITY_m_s2 = 32.2 * 0.3048
const RESISTANCE_BORE_m = 0.2

/** A network inside EPANET, open and ready to be solved again and again. */
export interface EpanetNetwork {
  /** @param fromGuess start from EPANET's first guess instead of the last flows */
  solve(fromGuess?: boolean): void
  flow_m3s(link: number): number
  pressure_Pa(node: number): number
  setLoss(link: number, lossCoefficient: number): void
  setOpen(link: number, open: boolean): void
}

/** Writes a network as an EPANET input file and opens it; links and nodes keep their numbers. */
export async function openInEpanet(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  fluid: Fluid,
  accuracy = 1e-6,
): Promise<EpanetNetwork> {
  const workspace = new Workspace()
  await workspace.loadModule()
  const project = new Project(workspace)
  workspace.writeFile('network.inp', inputFile(nodes, links, fluid, accuracy))
  project.open('network.inp', 'network.rpt', 'network.out')
  project.openH()
  const nodeAt = nodes.map((_, i) => project.getNodeIndex(`N${i}`))
  const linkAt = links.map((_, i) => project.getLinkIndex(`L${i}`))
  const weight = fluid.density_kg_m3 * EPANET_GRAVITY_m_s2
  return {
    solve(fromGuess = false) {
      project.initH(fromGuess ? InitHydOption.InitFlow : InitHydOption.NoSave)
      project.runH()
    },
    flow_m3s: (link) => project.getLinkValue(linkAt[link]!, LinkProperty.Flow) / 1000,
    pressure_Pa: (node) => project.getNodeValue(nodeAt[node]!, NodeProperty.Head) * weight,
    setLoss: (link, loss) => project.setLinkValue(linkAt[link]!, LinkProperty.MinorLoss, loss),
    setOpen: (link, open) => project.setLinkValue(linkAt[link]!, LinkProperty.InitStatus, open ? 1 : 0),
  }
}

function inputFile(
  nodes: readonly NetworkNode[],
  links: readonly NetworkLink[],
  { density_kg_m3, viscosity_m2_s }: Fluid,
  accuracy: number,
): string {
  const weight = density_kg_m3 * EPANET_GRAVITY_m_s2
  const junctions: string[] = []
  const reservoirs: string[] = []
  nodes.forEach(({ fixed_Pa, demand_m3s = 0 }, i) => {
    if (fixed_Pa === undefined) junctions.push(`N${i} 0 ${demand_m3s * 1000}`)
    else reservoirs.push(`N${i} ${fixed_Pa / weight}`)
  })
  const pipes: string[] = []
  const pumps: string[] = []
  const curves: string[] = []
  const pushesBack = links.filter(({ kind }) => kind === 'pump').length > 1
  links.forEach((link, i) => {
    const ends = `L${i} N${link.from} N${link.to}`
    switch (link.kind) {
      case 'pipe':
        pipes.push(`${ends} ${link.length_m} ${link.bore_m * 1000} ${link.roughness_m * 1000} ${link.lossCoefficient}`)
        break
      case 'hazen-williams':
        pipes.push(`${ends} ${link.length_m} ${link.bore_m * 1000} ${link.coefficient} 0`)
        break
      case 'resistance': {
        const loss = link.resistance / lossResistance(RESISTANCE_BORE_m, density_kg_m3)
        pipes.push(`${ends} 0.0001 ${RESISTANCE_BORE_m * 1000} 0.001 ${loss}`)
        break
      }
      case 'pump': {
        if (pushesBack) {
          // EPANET shuts a pump by its head alone and reads its points at the size of a flow, so that one pushed back by
          // another may run backwards at a lift that it has not. A check valve makes it the pump that is asked about.
          pumps.push(`L${i} N${link.from} D${i} HEAD C${i}`)
          junctions.push(`D${i} 0 0`)
          pipes.push(`V${i} D${i} N${link.to} 0.0001 ${RESISTANCE_BORE_m * 1000} 0.001 0 CV`)
        } else pumps.push(`${ends} HEAD C${i}`)
        // EPANET makes a one-point curve into 4/3 of its head at no flow and none at twice its flow.
        if (link.points) {
          for (const [flow_m3s, lift_Pa] of link.points) curves.push(`C${i} ${flow_m3s * 1000} ${lift_Pa / weight}`)
          break
        }
        const flow_m3s = Math.sqrt(link.shutOff_Pa / (4 * link.resistance))
        curves.push(`C${i} ${flow_m3s * 1000} ${(0.75 * link.shutOff_Pa) / weight}`)
      }
    }
  })
  const isHazenWilliams = links.some(({ kind }) => kind === 'hazen-williams')
  return [
    `[JUNCTIONS]\n${junctions.join('\n')}`,
    `[RESERVOIRS]\n${reservoirs.join('\n')}`,
    `[PIPES]\n${pipes.join('\n')}`,
    `[PUMPS]\n${pumps.join('\n')}`,
    `[CURVES]\n${curves.join('\n')}`,
    `[OPTIONS]\nUNITS LPS\nHEADLOSS ${isHazenWilliams ? 'H-W' : 'D-W'}\nVISCOSITY ${viscosity_m2_s}\nACCURACY ${accuracy}\nTRIALS 200`,
    '[REPORT]\nMESSAGES NO\n[END]\n',
  ].join('\n\n')
}
