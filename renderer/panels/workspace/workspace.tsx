import './workspace.css'
import { useState } from 'react'
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels'
import { useT } from '../../i18n/translator-context'
import { Dock } from '../dock/dock'
import { Inspector } from '../inspector/inspector'
import { LayersPanel } from '../layers/layers-panel'
import { SiteTree } from '../site-tree/site-tree'
import { StatusBar } from '../status-bar/status-bar'
import { SwapInPanel } from '../swap-in/swap-in-panel'
import { TopBar } from '../top-bar/top-bar'
import { Viewport } from '../viewport/viewport'
import { useLayout } from './use-layout'

const TABS_px = 34

/** The main window: the floor, and one quiet frame around it. */
export function Workspace() {
  const { t } = useT()
  const across = useLayout('across')
  const down = useLayout('down')
  const dock = usePanelRef()
  const [folded, setFolded] = useState(false)
  const fold = (wanted: boolean) => (wanted ? dock.current?.collapse() : dock.current?.expand())
  return (
    <div className="workspace">
      <TopBar />
      <Group
        orientation="vertical"
        onLayoutChanged={(layout) => down.remember(layout)}
        {...(down.initial ? { defaultLayout: down.initial } : {})}
      >
        <Panel id="floor" minSize={200}>
          <Group
            orientation="horizontal"
            onLayoutChanged={(layout) => across.remember(layout)}
            {...(across.initial ? { defaultLayout: across.initial } : {})}
          >
            <Panel
              id="left"
              defaultSize={268}
              minSize={190}
              maxSize={420}
              collapsible
              groupResizeBehavior="preserve-pixel-size"
            >
              <nav className="side" aria-label={t('ui.side')}>
                <SwapInPanel />
                <SiteTree />
                <LayersPanel />
              </nav>
            </Panel>
            <Separator className="divider" aria-label={t('ui.dock.resizeLeft')} />
            <Panel id="centre" minSize={320}>
              <Viewport />
            </Panel>
            <Separator className="divider" aria-label={t('ui.dock.resizeRight')} />
            <Panel
              id="right"
              defaultSize={330}
              minSize={260}
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
          defaultSize={250}
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
