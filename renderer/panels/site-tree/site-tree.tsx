import './site-tree.css'
import { ChevronRight } from 'lucide-react'
import { type KeyboardEvent, type MouseEvent, useCallback, useMemo, useRef, useState } from 'react'
import {
  Button,
  Collection,
  type Key,
  ListLayout,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components'
import type { EffectiveSite } from '../../../src/model/effective-site'
import { useT } from '../../i18n/translator-context'
import { useCategoryName } from '../../i18n/use-category-name'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { isMenuKey } from '../context-menu/use-row-menu'
import { SideHead } from '../workspace/side-head'
import { buildSiteTree, hasSameTree, type SiteMeasure, type SiteNode } from './build-site-tree'
import { keepNodes } from './keep-nodes'
import { lineFigures } from './line-figures'
import { shownNodes } from './tree-choice'
import { type LineMark, useTreeChoice } from './use-tree-choice'

/** Height of a line, pixels; as the style sheet has it. */
const LAYOUT = { rowHeight: 25 }

/** The site as a tree: a click selects what a line stands for, with Ctrl or Shift more of them, a double click frames it. */
export function SiteTree() {
  const { t } = useT()
  const site = useApp((s) => s.effective)
  const select = useApp((s) => s.select)
  const frame = useApp((s) => s.frame)
  const last = useRef<{ readonly site: EffectiveSite; readonly nodes: readonly SiteNode[] } | null>(null)
  const nodes = useMemo(() => {
    const before = last.current
    const kept = before && hasSameTree(site, before.site)
    const nodes = kept ? before.nodes : keepNodes(buildSiteTree(site), before?.nodes ?? [])
    last.current = { site, nodes }
    return nodes
  }, [site])
  const byId = useMemo(() => new Map(flatten(nodes).map((n) => [n.id, n])), [nodes])
  const [unfolded, setUnfolded] = useState<ReadonlySet<Key>>(
    () => new Set(nodes.filter((n) => n.id.startsWith('building:')).map((n) => n.id)),
  )
  const isUnfolded = useCallback((id: string) => unfolded.has(id), [unfolded])
  const shown = useMemo(() => shownNodes(nodes, isUnfolded), [nodes, isUnfolded])
  const { tree, take, takeWithKeys, noteKeys, mark } = useTreeChoice(shown, isUnfolded, LAYOUT.rowHeight)
  const setContextMenu = useApp((s) => s.setContextMenu)
  /** The menu of the line that was clicked, or that has the focus. */
  const openMenu = (event: KeyboardEvent | MouseEvent) => {
    const line = (event.target as HTMLElement).closest<HTMLElement>('[data-key]')
    const node = byId.get(line?.dataset.key ?? '')
    if (!line || !node) return
    event.preventDefault()
    event.stopPropagation()
    take(node)
    const box = line.getBoundingClientRect()
    const byPointer = 'clientX' in event
    setContextMenu({
      x: byPointer ? event.clientX : box.left + 24,
      y: byPointer ? event.clientY : box.bottom,
      asked: lineFigures(node, site),
    })
  }
  const line = (node: SiteNode) => (
    <TreeLine
      key={node.id}
      node={node}
      mark={mark}
      unfolded={unfolded}
      onFrame={(n) => {
        select(n.ids)
        frame(n.ids)
      }}
    />
  )
  return (
    <section
      className="site-tree"
      aria-label={t('ui.site.title')}
      onContextMenu={openMenu}
      onPointerDownCapture={noteKeys}
      onKeyDownCapture={(event) => {
        noteKeys(event)
        if (isMenuKey(event)) openMenu(event)
      }}
    >
      <SideHead title={t('ui.site.title')} />
      <Virtualizer layout={ListLayout} layoutOptions={LAYOUT}>
        <Tree
          ref={tree}
          className="tree fades"
          aria-label={t('ui.site.title')}
          selectionMode="none"
          expandedKeys={unfolded}
          onExpandedChange={setUnfolded}
          onAction={(id) => {
            const node = byId.get(String(id))
            if (node) takeWithKeys(node)
          }}
          renderEmptyState={() => <p className="side-empty">{t('ui.site.empty')}</p>}
        >
          {nodes.map(line)}
        </Tree>
      </Virtualizer>
    </section>
  )
}

interface LineProps {
  readonly node: SiteNode
  mark(node: SiteNode): LineMark
  readonly unfolded: ReadonlySet<Key>
  onFrame(node: SiteNode): void
}

function TreeLine({ node, mark, unfolded, onFrame }: LineProps) {
  const { t } = useT()
  const categoryName = useCategoryName()
  const measure = useMeasure()
  const name = node.name ?? (node.key ? t(node.key) : categoryName(node.category ?? ''))
  return (
    <TreeItem
      id={node.id}
      className={`tree-line ${mark(node)}`}
      textValue={name}
      data-testid={`site-${node.id}`}
      onDoubleClick={() => onFrame(node)}
    >
      <TreeItemContent>
        <div className="tree-cell">
          {node.children.length > 0 ? (
            <Button slot="chevron" className="tree-chevron" aria-label={t('ui.site.unfold', { name })}>
              <ChevronRight size={12} />
            </Button>
          ) : (
            <span className="tree-chevron" />
          )}
          <span className="truncate" title={name}>
            {name}
          </span>
          <span className="end">{measure(node.measure)}</span>
        </div>
      </TreeItemContent>
      {/* Of a folded line the first below it says that there are some: a large site has thousands. */}
      <Collection
        items={unfolded.has(node.id) ? node.children : node.children.slice(0, 1)}
        dependencies={[mark, unfolded]}
      >
        {(child) => <TreeLine node={child} mark={mark} unfolded={unfolded} onFrame={onFrame} />}
      </Collection>
    </TreeItem>
  )
}

function useMeasure(): (measure: SiteMeasure | null) => string {
  const { t, number } = useT()
  const format = useFormat()
  return (measure) => {
    if (!measure) return ''
    if (measure.type === 'racks') return t('ui.site.racks', { count: measure.count })
    if (measure.type === 'kVA')
      return measure.value >= 10_000
        ? format.power(measure.value).replace('MW', 'MVA')
        : format.quantity('apparentPower', measure.value, 0)
    if (measure.type === 'kW') return format.power(measure.value)
    return number(measure.count)
  }
}

const flatten = (nodes: readonly SiteNode[]): SiteNode[] => nodes.flatMap((n) => [n, ...flatten(n.children)])
