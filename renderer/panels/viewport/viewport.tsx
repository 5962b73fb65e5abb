import './viewport.css'
import { Scene } from '../../scene/scene'
import { KeyHud } from './key-hud'
import { MetricLegend } from './metric-legend'
import { ToolRail } from './tool-rail'
import { DiagramOverFloor } from './diagram-over-floor'
import { ViewSwitch } from './view-switch'

/** The floor, with the few controls that belong on it. */
export function Viewport() {
  return (
    <div className="viewport-holder">
      <main className="viewport" data-testid="viewport">
        <Scene />
        <ToolRail />
        <DiagramOverFloor />
        <ViewSwitch />
        <MetricLegend />
        <KeyHud />
      </main>
    </div>
  )
}
