import './structure.css'
import { type FoundPart, findPart, partKey } from '../../../src/commands/structure/structure-part'
import { useApp } from '../../state/hooks/use-app'
import { AreaFields } from './fields/area-fields'
import { BuildingFields } from './fields/building-fields'
import { HallFields } from './fields/hall-fields'
import { ColumnFields, OpeningFields, WallFields } from './fields/listed-fields'
import { PartHead } from './part-head'
import { SiteInspector } from './site-inspector'

/** Where no equipment is chosen: the part of the structure in hand, or the site as a whole. */
export function StructureInspector() {
  const part = useApp((s) => s.structurePart)
  const buildings = useApp((s) => s.effective.buildings)
  const areas = useApp((s) => s.effective.areas)
  const found = part && findPart({ buildings, areas }, part)
  if (!found) return <SiteInspector />
  return (
    <>
      <PartHead found={found} />
      <div className="inspector-body scroll" key={partKey(part)} data-testid="structure-inspector">
        <PartFields found={found} />
      </div>
    </>
  )
}

function PartFields({ found }: { readonly found: FoundPart }) {
  switch (found.kind) {
    case 'building':
      return <BuildingFields building={found.building} />
    case 'hall':
      return <HallFields hall={found.hall} />
    case 'area':
      return <AreaFields area={found.area} />
    case 'column':
      return <ColumnFields found={found} />
    case 'wall':
      return <WallFields found={found} />
    case 'opening':
      return <OpeningFields found={found} />
  }
}
