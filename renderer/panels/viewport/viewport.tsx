import './viewport.css'
import { Scene } from '../../scene/scene'
import { ArrayPanel } from '../arrange/array-panel'
import { FiguresPanel } from '../arrange/figures-panel'
import { useClipboard } from '../arrange/use-clipboard'
import { ContextMenu } from '../context-menu/context-menu'
import { StoreyChips } from '../storeys/storey-chips'
import { BuildMenu } from '../structure/build-menu'
import { DrawFigures } from '../structure/draw-figures'
import { FirstBuilding } from '../structure/first-building'
import { FloorBanner } from '../take-out/floor-banner'
import { UnderlayPrompt } from '../underlays/underlay-prompt'
import { DiagramOverFloor } from './diagram-over-floor'
import { FloorOnly } from './floor-only'
import { KeyHud } from './key-hud'
import { MetricLegend } from './metric-legend'
import { SnapChips } from './snap-chips'
import { SplitDivider } from './split-divider'
import { ToolRail } from './tool-rail'
import { ViewCompass } from './view-compass'
import { ViewSwitch } from './view-switch'

/** The floor, with the few controls that belong on it. */
export function Viewport() {
  useClipboard()
  return (
    <div className="viewport-holder">
      <main className="viewport" data-testid="viewport">
        <FloorOnly>
          <Scene />
          <SplitDivider />
          <ToolRail />
          <SnapChips />
          <StoreyChips />
          <ViewCompass />
          <FloorBanner />
          <UnderlayPrompt />
          <MetricLegend />
          <ArrayPanel />
          <FiguresPanel />
          <ContextMenu />
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
