import './popover.css'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { Button } from './button'
import { KeepKeys } from './keep-keys'

export interface MenuEntry {
  readonly id: string
  readonly label: string
  readonly icon?: ReactNode
  /** Key or remark at the right edge. */
  readonly end?: string
  /** Present where the entry is one of several choices. */
  readonly chosen?: boolean
  readonly disabled?: boolean
  run(): void
}

export interface MenuGroup {
  readonly id: string
  readonly title?: string
  readonly entries: readonly MenuEntry[]
}

interface Props {
  /** What the button says, or its accessible name where it shows an icon. */
  readonly label: string
  readonly icon?: ReactNode
  readonly groups: readonly MenuGroup[]
  readonly testId?: string
}

/** A button that opens a menu of titled groups. */
export function MenuButton({ label, icon, groups, testId }: Props) {
  const entries = new Map(groups.flatMap((g) => g.entries.map((e) => [e.id, e] as const)))
  return (
    <MenuTrigger>
      <Button look={icon ? 'icon' : 'quiet'} {...(icon ? { hint: label } : {})} data-testid={testId}>
        {icon ?? label}
      </Button>
      <Popover className="popover" placement="bottom end" offset={4}>
        <KeepKeys>
          <Menu
            aria-label={label}
            onAction={(id) => entries.get(String(id))?.run()}
            disabledKeys={[...entries.values()].filter((e) => e.disabled).map((e) => e.id)}
          >
            {groups.map((group, i) => (
              <MenuSection key={group.id} className="option-group" aria-label={group.title ?? label}>
                {i > 0 ? <Separator className="option-line" /> : null}
                {group.title ? <Header>{group.title}</Header> : null}
                {group.entries.map((e) => (
                  <MenuItem key={e.id} id={e.id} className="option" textValue={e.label} data-testid={e.id}>
                    {e.chosen === undefined ? null : (
                      <span className="tick">{e.chosen ? <Check size={14} /> : null}</span>
                    )}
                    {e.icon}
                    <span>{e.label}</span>
                    {e.end ? <span className="end">{e.end}</span> : null}
                  </MenuItem>
                ))}
              </MenuSection>
            ))}
          </Menu>
        </KeepKeys>
      </Popover>
    </MenuTrigger>
  )
}
