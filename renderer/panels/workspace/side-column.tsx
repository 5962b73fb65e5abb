import './side-column.css'
import { Fragment, type ReactNode, useCallback, useMemo, useRef, useState } from 'react'
import { Group, Panel, Separator, usePanelRef } from 'react-resizable-panels'
import { useT } from '../../i18n/translator-context'
import { LayersPanel } from '../layers/layers-panel'
import { SiteTree } from '../site-tree/site-tree'
import { SwapInPanel } from '../swap-in/swap-in-panel'
import { type SidePart, SidePartContext } from './side-part'
import { type PanelName, useLayout } from './use-layout'
import { useShortcutsFirst } from './use-shortcuts-first'

const HEAD_px = 36
/** Share of the column that a part grows to, per cent. */
const GROWN = 62

/** What comes in, what is there and what is shown: three parts that share the height, each to be pulled or folded. */
const parts = [
  { name: 'swapIn', share: 34, content: <SwapInPanel /> },
  { name: 'site', share: 36, content: <SiteTree /> },
  { name: 'layers', share: 30, content: <LayersPanel /> },
] as const satisfies readonly { name: PanelName; share: number; content: ReactNode }[]

export function SideColumn() {
  const { t } = useT()
  const { initial, remember } = useLayout()
  const shortcutsFirst = useShortcutsFirst()
  return (
    <nav className="side" aria-label={t('ui.side')} onKeyDownCapture={shortcutsFirst}>
      <Group
        orientation="vertical"
        onLayoutChanged={(layout, { isUserInteraction }) => {
          if (isUserInteraction) remember(layout)
        }}
      >
        {parts.map(({ name, share, content }, i) => (
          <Fragment key={name}>
            {i > 0 ? <Separator className="divider" aria-label={t('ui.dock.resizeParts')} /> : null}
            <Part name={name} share={initial[name] ?? share}>
              {content}
            </Part>
          </Fragment>
        ))}
      </Group>
    </nav>
  )
}

interface PartProps {
  readonly name: string
  readonly share: number
  readonly children: ReactNode
}

function Part({ name, share, children }: PartProps) {
  const panel = usePanelRef()
  const before = useRef<number | null>(null)
  const [folded, setFolded] = useState(false)
  const grow = useCallback(
    (wanted: boolean) => {
      const now = panel.current?.getSize().asPercentage ?? GROWN
      if (wanted && now < GROWN) {
        before.current = now
        panel.current?.resize(`${GROWN}%`)
      } else if (!wanted && before.current !== null) {
        panel.current?.resize(`${before.current}%`)
        before.current = null
      }
    },
    [panel],
  )
  const part = useMemo<SidePart>(
    () => ({
      folded,
      fold: (wanted) => (wanted ? panel.current?.collapse() : panel.current?.expand()),
      grow,
    }),
    [folded, grow, panel],
  )
  return (
    <Panel
      id={name}
      panelRef={panel}
      defaultSize={`${share}%`}
      minSize={HEAD_px * 2.5}
      collapsible
      collapsedSize={HEAD_px}
      onResize={({ inPixels }) => setFolded(inPixels <= HEAD_px + 1)}
    >
      <div className="side-part" data-folded={folded || undefined}>
        <SidePartContext value={part}>{children}</SidePartContext>
      </div>
    </Panel>
  )
}
