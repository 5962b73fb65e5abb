import './workspace.css'
import { useState } from 'react'
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels'
import { useT } from '../../i18n/translator-context'
import { Dock } from '../dock/dock'
import { Inspector } from '../inspector/inspector'
import { StatusBar } from '../status-bar/status-bar'
import { TopBar } from '../top-bar/top-bar'
import { TourBar } from '../tour/tour-bar'
import { Viewport } from '../viewport/viewport'
import { SideColumn } from './side-column'
import { useLayout } from './use-layout'
import { useRegions } from './use-regions'

const TABS_px = 34

const pixels = (panel: ReturnType<typeof usePanelRef>): number => Math.round(panel.current?.getSize().inPixels ?? 0)

/** The main window: the floor, and one quiet frame around it. */
export function Workspace() {
  const { t } = useT()
  const { initial, remember } = useLayout()
  useRegions()
  const left = usePanelRef()
  const right = usePanelRef()
  const dock = usePanelRef()
  const [folded, setFolded] = useState(false)
  const fold = (wanted: boolean) => {
    if (wanted) dock.current?.collapse()
    else dock.current?.expand()
    requestAnimationFrame(() => remember({ dock: pixels(dock) }))
  }
  return (
    <div className="workspace">
      <TopBar />
      <TourBar />
      <Group
        orientation="vertical"
        onLayoutChanged={(_, { isUserInteraction }) => {
          if (isUserInteraction) remember({ dock: pixels(dock) })
        }}
      >
        <Panel id="floor" minSize={200}>
          <Group
            orientation="horizontal"
            onLayoutChanged={(_, { isUserInteraction }) => {
              if (isUserInteraction) remember({ left: pixels(left), right: pixels(right) })
            }}
          >
            <Panel
              id="left"
              panelRef={left}
              defaultSize={initial.left ?? 268}
              minSize={210}
              maxSize={420}
              collapsible
              groupResizeBehavior="preserve-pixel-size"
            >
              <SideColumn />
            </Panel>
            <Separator className="divider" aria-label={t('ui.dock.resizeLeft')} />
            <Panel id="centre" minSize={320}>
              <Viewport />
            </Panel>
            <Separator className="divider" aria-label={t('ui.dock.resizeRight')} />
            <Panel
              id="right"
              panelRef={right}
              defaultSize={initial.right ?? 360}
              minSize={300}
              maxSize={520}
              collapsible
              groupResizeBehavior="preserve-pixel-size"
            >
              <Inspector />
            </Panel>
          </Group>
        </Panel>
        <Separator className="divider" aria-label={t('ui.dock.resizeDock')} />
        <Panel
          id="dock"
          panelRef={dock}
          defaultSize={initial.dock ?? '28'}
          minSize={110}
          collapsible
          collapsedSize={TABS_px}
          groupResizeBehavior="preserve-pixel-size"
          onResize={({ inPixels }) => setFolded(inPixels <= TABS_px + 1)}
        >
          <Dock folded={folded} onFold={fold} />
        </Panel>
      </Group>
      <StatusBar />
    </div>
  )
}
