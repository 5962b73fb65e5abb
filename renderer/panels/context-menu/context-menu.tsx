import '../../ui/popover.css'
import { ChevronRight } from 'lucide-react'
import { useMemo, useRef } from 'react'
import { Menu, MenuItem, MenuSection, Popover, Separator, SubmenuTrigger } from 'react-aria-components'
import type { ContextMenuPlace } from '../../editor/editor-store'
import type { Shortcut } from '../../editor/keys/shortcut'
import { getShortcut } from '../../editor/shortcuts'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/use-app'
import { KeepKeys } from '../../ui/keep-keys'
import { keyLabel } from '../../ui/key-label'
import { type MenuLine, menuPlan } from './menu-plan'

/** What can be done with the selection, where it was asked for: by a right click, Shift F10 or the menu key. */
export function ContextMenu() {
  const place = useApp((s) => s.contextMenu)
  return place ? <OpenMenu place={place} /> : null
}

function OpenMenu({ place }: { readonly place: ContextMenuPlace }) {
  const { t } = useT()
  const store = useAppStore()
  const anchor = useRef<HTMLSpanElement>(null)
  // The menu is of the moment when it opened.
  const groups = useMemo(() => menuPlan(store), [store])
  const run = (id: string) => {
    store.getState().setContextMenu(null)
    getShortcut(id).run({ store })
  }
  const { x, y } = place === 'selection' ? middleOfFloor() : place
  return (
    <>
      <span ref={anchor} style={{ position: 'fixed', left: x, top: y, width: 1, height: 1 }} aria-hidden />
      <Popover
        className="popover"
        triggerRef={anchor}
        isOpen
        onOpenChange={(open) => {
          if (!open) store.getState().setContextMenu(null)
        }}
        placement="bottom start"
        offset={2}
      >
        <KeepKeys>
          <Menu aria-label={t('arrange.menu.label')} onAction={(id) => run(String(id))} autoFocus="first">
            {groups.map((group, i) => (
              <MenuSection key={lineId(group[0]!)} className="option-group" aria-label={t('arrange.menu.label')}>
                {i > 0 ? <Separator className="option-line" /> : null}
                {group.map((line) =>
                  line.kind === 'command' ? (
                    <Line key={line.command.id} command={line.command} />
                  ) : (
                    <SubmenuTrigger key={line.id}>
                      <MenuItem id={`more-${line.id}`} className="option" textValue={t(`arrange.menu.${line.id}`)}>
                        <span>{t(`arrange.menu.${line.id}`)}</span>
                        <span className="end">
                          <ChevronRight size={13} aria-hidden />
                        </span>
                      </MenuItem>
                      <Popover className="popover" offset={-2}>
                        <Menu aria-label={t(`arrange.menu.${line.id}`)} onAction={(id) => run(String(id))}>
                          {line.commands.map((command) => (
                            <Line key={command.id} command={command} />
                          ))}
                        </Menu>
                      </Popover>
                    </SubmenuTrigger>
                  ),
                )}
              </MenuSection>
            ))}
          </Menu>
        </KeepKeys>
      </Popover>
    </>
  )
}

function Line({ command }: { readonly command: Shortcut }) {
  const { t } = useT()
  const [key] = command.keys
  return (
    <MenuItem id={command.id} className="option" textValue={t(command.labelKey)} data-testid={`menu-${command.id}`}>
      <span>{t(command.labelKey)}</span>
      {key ? <span className="end">{keyLabel(key)}</span> : null}
    </MenuItem>
  )
}

const lineId = (line: MenuLine): string => (line.kind === 'command' ? line.command.id : line.id)

/** Where the menu opens from the keyboard: over the middle of the floor, which framing centres on the selection. */
function middleOfFloor(): { readonly x: number; readonly y: number } {
  const box = document.querySelector('main canvas')?.getBoundingClientRect()
  return box ? { x: box.left + box.width / 2, y: box.top + box.height / 3 } : { x: 200, y: 200 }
}
