import {
  AlignJustify,
  BetweenVerticalStart,
  Building2,
  Columns3,
  DoorOpen,
  Fence,
  Footprints,
  Grid3x3,
  LandPlot,
  Package,
  Route,
  Square,
  SquareDashed,
  Warehouse,
} from 'lucide-react'
import type { ReactNode } from 'react'
import type { DrawKind } from '../../editor/drawing'

/** A picture for everything that can be drawn. */
export const drawKindIcons: Readonly<Record<DrawKind, ReactNode>> = {
  building: <Building2 size={14} />,
  hall: <Square size={14} />,
  wall: <BetweenVerticalStart size={14} />,
  door: <DoorOpen size={14} />,
  'dock-door': <Warehouse size={14} />,
  column: <Columns3 size={14} />,
  'column-grid': <Grid3x3 size={14} />,
  pad: <AlignJustify size={14} />,
  yard: <LandPlot size={14} />,
  road: <Route size={14} />,
  egress: <Footprints size={14} />,
  delivery: <Package size={14} />,
  zone: <SquareDashed size={14} />,
  fence: <Fence size={14} />,
}
