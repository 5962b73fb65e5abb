import './context-menu.css'
import '../../ui/popover.css'
import { Check, ChevronRight } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { Menu, MenuItem, MenuSection, Popover, Separator, SubmenuTrigger } from 'react-aria-components'
import type { ContextMenuPlace } from '../../editor/editor-store'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { useKeyOf } from '../../state/hooks/use-keys'
import { KeepKeys } from '../../ui/keep-keys'
import { useFindingText } from '../findings/use-finding-text'
import { figureLines } from './figure-lines'
import { findingChoices } from './finding-choices'
import { howChoices } from './how-choices'
import type { MenuGroups, MenuLine } from './menu-line'
import { menuPlan } from './menu-plan'
import { phaseChoices } from './phase-choices'
import { subjectMenu } from './subject-menu'

/** What can be done with the selection or a row, where it was asked for: by a right click, Shift F10 or the menu key. */
export function ContextMenu() {
  const place = useApp((s) => s.contextMenu)
  return place ? <OpenMenu place={place} /> : null
}

function OpenMenu({ place }: { readonly place: ContextMenuPlace }) {
  const { t } = useT()
  const store = useAppStore()
  const anchor = useRef<HTMLSpanElement>(null)
  const groups = useGroups(place)
  const close = () => store.getState().setContextMenu(null)
  const run = (line: MenuLine) => {
    close()
    if (line.kind === 'command') line.command.run({ store })
    else if (line.kind === 'act') line.run()
  }
  const { x, y } = place === 'selection' ? middleOfFloor() : place
  if (groups.length === 0) return null
  return (
    <>
      <span ref={anchor} style={{ position: 'fixed', left: x, top: y, width: 1, height: 1 }} aria-hidden />
      <Popover
        className="popover"
        aria-label={t('arrange.menu.label')}
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => {
          if (!open) close()
        }}
        placement="right top"
        offset={2}
      >
        <KeepKeys>
          <Menu aria-label={t('arrange.menu.label')} autoFocus="first">
            {groups.map((group, i) => (
              <MenuSection key={lineId(group[0]!)} className="option-group" aria-label={t('arrange.menu.label')}>
                {i > 0 ? <Separator className="option-line" /> : null}
                {group.map((line) => (
                  <Line key={lineId(line)} line={line} onRun={run} />
                ))}
              </MenuSection>
            ))}
          </Menu>
        </KeepKeys>
      </Popover>
    </>
  )
}

/** The lines, as of the moment when the menu opened. */
function useGroups(place: ContextMenuPlace): MenuGroups {
  const { t } = useT()
  const store = useAppStore()
  const finding = useFindingText()
  return useMemo(() => {
    const words = { t, finding }
    if (place !== 'selection' && place.about) return subjectMenu(store, place.about, words)
    const selected = store.getState().selection.size > 0
    const asked = place === 'selection' ? [] : figureLines(store, place.asked ?? [], words)
    if (!selected) return menuPlan(store)
    return menuPlan(store, {
      findings: findingChoices(store, words),
      how: [...asked, ...howChoices(store, words)],
      phase: phaseChoices(store, words),
    })
  }, [store, place, t, finding])
}

interface LineProps {
  readonly line: MenuLine
  onRun(line: MenuLine): void
}

function Line({ line, onRun }: LineProps) {
  const { t } = useT()
  const key = useKeyOf(line.kind === 'command' ? line.command.id : '')
  if (line.kind === 'more') {
    const text = line.text ?? t(`arrange.menu.${line.id}`)
    return (
      <SubmenuTrigger>
        <MenuItem id={`more-${line.id}`} className="option" textValue={text} data-testid={`menu-more-${line.id}`}>
          <span>{text}</span>
          <span className="end">
            <ChevronRight size={13} aria-hidden />
          </span>
        </MenuItem>
        <Popover className="popover" aria-label={text} offset={-2}>
          <Menu aria-label={text}>
            {line.lines.map((inner) => (
              <Line key={lineId(inner)} line={inner} onRun={onRun} />
            ))}
          </Menu>
        </Popover>
      </SubmenuTrigger>
    )
  }
  const text = line.kind === 'command' ? t(line.command.labelKey) : line.text
  const end = line.kind === 'act' ? line.end : key
  return (
    <MenuItem
      id={lineId(line)}
      className="option"
      textValue={text}
      onAction={() => onRun(line)}
      data-testid={`menu-${lineId(line)}`}
    >
      {line.kind === 'act' && line.chosen !== undefined ? (
        <span className="tick">{line.chosen ? <Check size={14} aria-hidden /> : null}</span>
      ) : null}
      <span className="menu-text">{text}</span>
      {end ? <span className="end">{end}</span> : null}
    </MenuItem>
  )
}

const lineId = (line: MenuLine): string => (line.kind === 'command' ? line.command.id : line.id)

/** Where the menu opens from the keyboard: over the middle of the floor, which framing centres on the selection. */
function middleOfFloor(): { readonly x: number; readonly y: number } {
  const box = document.querySelector('main canvas')?.getBoundingClientRect()
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 3 } : { x: 200, y: 200 }
}
