import './viewport.css'
import { Scene } from '../../scene/scene'
import { BuildMenu } from '../structure/build-menu'
import { DrawFigures } from '../structure/draw-figures'
import { FirstBuilding } from '../structure/first-building'
import { FloorBanner } from '../take-out/floor-banner'
import { DiagramOverFloor } from './diagram-over-floor'
import { FloorOnly } from './floor-only'
import { KeyHud } from './key-hud'
import { MetricLegend } from './metric-legend'
import { ToolRail } from './tool-rail'
import { ViewSwitch } from './view-switch'

/** The floor, with the few controls that belong on it. */
export function Viewport() {
  return (
    <div className="viewport-holder">
      <main className="viewport" data-testid="viewport">
        <FloorOnly>
          <Scene />
          <ToolRail />
          <FloorBanner />
          <MetricLegend />
          <KeyHud />
          <BuildMenu />
          <DrawFigures />
          <FirstBuilding />
        </FloorOnly>
        <DiagramOverFloor />
        <ViewSwitch />
      </main>
    </div>
  )
}
