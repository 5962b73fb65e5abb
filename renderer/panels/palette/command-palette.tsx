import './palette.css'
import '../../ui/popover.css'
import { Box, CornerDownRight, FolderOpen, Layers, MapPin, PackagePlus, Search, TriangleAlert } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import { Autocomplete, Input, Menu, MenuItem, SearchField } from 'react-aria-components'
import type { EffectivePlacement } from '../../../src/model/effective-site'
import { keyTable } from '../../editor/key-table'
import { shortcuts } from '../../editor/shortcuts'
import { useT } from '../../i18n/translator-context'
import { useProductName } from '../../i18n/use-product-name'
import { orderedFindings } from '../../state/actions/finding-actions'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { keyLabel } from '../../ui/key-label'
import { ModalDialog } from '../../ui/modal-dialog'
import { ScrollArea } from '../../ui/scroll-area'
import { useFindingText } from '../findings/use-finding-text'
import { findFindings } from './finding-search'
import { findObjects } from './object-search'
import { findPlaces, type Place } from './place-search'

interface Entry {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly icon: ReactNode
  run(): void
}

const MOST = 60
const MOST_FINDINGS = 12

/** Ctrl+K: commands, pods and products to bring in, and every building, hall, row, object and finding by its words. */
export function CommandPalette() {
  const { t } = useT()
  const store = useAppStore()
  const productName = useProductName()
  const site = useApp((s) => s.effective)
  const findings = useApp((s) => orderedFindings(s.answers))
  const sentenceOf = useFindingText()
  const [query, setQuery] = useState('')
  const close = () => store.getState().setDialog(null)
  const { commands, products, placeEntry, objectEntry } = useEntries()
  const hits = useMemo(() => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean)
    if (words.length === 0) return commands.slice(0, MOST)
    const matches = ({ label, hint }: Entry): boolean => {
      const text = `${label} ${hint}`.toLowerCase()
      return words.every((w) => text.includes(w))
    }
    const { pods, items } = products
    const first = [...commands, ...pods].filter(matches).slice(0, MOST)
    const places = findPlaces(site, words).map(placeEntry)
    const objects = findObjects(site.placements, words, productName, MOST - first.length).map(objectEntry)
    const open = findFindings(findings, words, sentenceOf, MOST_FINDINGS).map(
      (finding): Entry => ({
        id: `finding:${finding.key}`,
        label: sentenceOf(finding),
        hint: finding.rule,
        icon: <TriangleAlert size={14} />,
        run: () => store.getState().showFinding(finding.key, true),
      }),
    )
    const named = [...first, ...places, ...objects].slice(0, MOST - open.length)
    return [...named, ...open, ...items.filter(matches)].slice(0, MOST)
  }, [commands, products, placeEntry, objectEntry, site, findings, sentenceOf, productName, query, store])
  return (
    <ModalDialog title={t('ui.palette.title')} titleHidden width_px={560} onClose={close}>
      <div className="palette">
        {/* Hits are filtered above, over labels and hints both. */}
        <Autocomplete inputValue={query} onInputChange={setQuery}>
          {/* Escape empties such a field first: here it closes, as it does everywhere. */}
          <SearchField className="search" aria-label={t('ui.palette.title')} autoFocus onClear={close}>
            <Search size={16} aria-hidden />
            <Input placeholder={t('ui.palette.placeholder')} data-testid="palette-input" />
          </SearchField>
          <ScrollArea label={t('ui.palette.hits')} className="palette-hits">
            <Menu
              aria-label={t('ui.palette.title')}
              items={hits}
              onAction={(id) => {
                close()
                hits.find((e) => e.id === id)?.run()
              }}
              renderEmptyState={() => <p className="empty">{t('ui.palette.nothing')}</p>}
            >
              {(entry) => (
                <MenuItem id={entry.id} className="option" textValue={entry.label}>
                  {entry.icon}
                  <span className="truncate">{entry.label}</span>
                  <span className="end">{entry.hint}</span>
                </MenuItem>
              )}
            </Menu>
          </ScrollArea>
        </Autocomplete>
      </div>
    </ModalDialog>
  )
}

interface Entries {
  readonly commands: readonly Entry[]
  readonly products: { readonly pods: readonly Entry[]; readonly items: readonly Entry[] }
  placeEntry(place: Place): Entry
  /** Objects become entries only where they are found: a site may hold tens of thousands. */
  objectEntry(placement: EffectivePlacement): Entry
}

function useEntries(): Entries {
  const { t } = useT()
  const productName = useProductName()
  const store = useAppStore()
  return useMemo(() => {
    const state = store.getState()
    const commands: Entry[] = shortcuts
      .filter((c) => c.id !== 'palette' && c.enabled({ store }))
      .map((c) => ({
        id: `command:${c.id}`,
        label: t(c.labelKey),
        hint: keyLabel(keyTable(state.preferences.keys).keysOf(c.id)[0] ?? ''),
        icon: <CornerDownRight size={14} />,
        run: () => c.run({ store }),
      }))
    const collections: Entry[] = (state.document.collections ?? []).map((c) => ({
      id: `collection:${c.id}`,
      label: t('arrange.collections.select', { name: c.name }),
      hint: '',
      icon: <FolderOpen size={14} />,
      run: () => {
        const wanted = new Set(c.members)
        const ids = state.effective.placements.filter((p) => wanted.has(p.id)).map((p) => p.id)
        state.select(ids)
        state.frame(ids)
      },
    }))
    const pods: Entry[] = [...state.catalog.assemblies.values()].map((a) => ({
      id: `assembly:${a.id}`,
      label: t('ui.palette.swapIn', { name: productName(a.name) }),
      hint: t('ui.palette.pod'),
      icon: <PackagePlus size={14} />,
      run: () => state.startSwap(a.id),
    }))
    const items: Entry[] = [...state.catalog.items.values()].map((item) => ({
      id: `item:${item.id}`,
      label: t('ui.palette.place', { name: productName(item.name) }),
      hint: item.manufacturer ?? '',
      icon: <Layers size={14} />,
      run: () => state.setInteraction({ type: 'placing', item: item.id, ghost: [], rotation_deg: 0, refusal: null }),
    }))
    const placeEntry = ({ node, within }: Place): Entry => ({
      id: `place:${node.id}`,
      label: node.name,
      hint: within,
      icon: <MapPin size={14} />,
      run: () => {
        if (node.ids.length > 0) {
          state.select(node.ids)
          state.frame(node.ids)
        } else if (node.part) state.selectPart(node.part)
      },
    })
    const objectEntry = (p: EffectivePlacement): Entry => ({
      id: `object:${p.id}`,
      label: p.label ?? p.id,
      hint: productName(p.definition.name),
      icon: <Box size={14} />,
      run: () => {
        state.select([p.id])
        state.frame([p.id])
      },
    })
    return { commands: [...commands, ...collections], products: { pods, items }, placeEntry, objectEntry }
  }, [store, t, productName])
}
