import type { ElkExtendedEdge, ElkNode, ElkPort } from 'elkjs/lib/elk-api'
import type { DiagramEdge, DiagramNode, DiagramStructure } from '../fold/diagram-structure'

/**
 * A structure as the layered layout of ELK reads it: power flows down the sheet, coolant from left to right.
 * Edges of one kind leave a node through one port, which draws them as one bus with taps; standby ones have a port of
 * their own, so that they never run into what is in use.
 */
export function elkGraph({ kind, nodes, edges }: DiagramStructure): ElkNode {
  const down = kind === 'single-line'
  const used = new Map<string, Set<string>>()
  const port = (node: string, name: string): string => {
    const ports = used.get(node) ?? new Set<string>()
    used.set(node, ports.add(name))
    return `${node}#${name}`
  }
  const elkEdges = edges.map(
    (edge): ElkExtendedEdge => ({
      id: edge.key,
      sources: [port(edge.from, `out-${manner(edge)}`)],
      targets: [port(edge.to, `in-${manner(edge)}${edge.sides}`)],
    }),
  )
  const children = nodes.map(
    (node): ElkNode => ({
      id: node.key,
      width: node.width,
      height: node.height,
      layoutOptions: { 'elk.portConstraints': 'FIXED_SIDE' },
      ports: [...(used.get(node.key) ?? [])].sort().map((name): ElkPort => elkPort(node, name, down)),
    }),
  )
  return {
    id: 'sheet',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': down ? 'DOWN' : 'RIGHT',
      'elk.edgeRouting': 'ORTHOGONAL',
      'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
      'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
      'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
      'elk.layered.nodePlacement.bk.fixedAlignment': 'BALANCED',
      'elk.layered.spacing.nodeNodeBetweenLayers': down ? '48' : '64',
      'elk.spacing.nodeNode': '24',
      'elk.spacing.edgeNode': '14',
      'elk.spacing.edgeEdge': '12',
      'elk.spacing.componentComponent': '48',
      'elk.padding': '[top=32,left=32,bottom=32,right=32]',
      'elk.randomSeed': '1',
    },
    children,
    edges: elkEdges,
  }
}

const manner = ({ medium, standby }: DiagramEdge): string => (standby ? `${medium}-standby` : medium)

function elkPort(node: DiagramNode, name: string, down: boolean): ElkPort {
  const leaving = name.startsWith('out')
  const side = down ? (leaving ? 'SOUTH' : 'NORTH') : leaving ? 'EAST' : 'WEST'
  return { id: `${node.key}#${name}`, width: 0, height: 0, layoutOptions: { 'elk.port.side': side } }
}
