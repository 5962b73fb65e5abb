import '../popover.css'
import { ChevronDown } from 'lucide-react'
import { ListBox, ListBoxItem, Popover, Select, SelectValue, Text } from 'react-aria-components'
import { Button } from '../button'
import { KeepKeys } from '../keep-keys'

export interface ChoiceOption<T extends string> {
  readonly id: T
  readonly label: string
  readonly hint?: string
}

export interface ChoiceProps<T extends string> {
  /** Accessible name. */
  readonly label: string
  readonly value: T | null
  readonly options: readonly ChoiceOption<T>[]
  onChange(value: T): void
  /** Shown where the value is none of the options, e.g. "mixed". */
  readonly placeholder?: string
  readonly look?: 'plain' | 'quiet'
  readonly testId?: string
}

/** One of a few: a compact select. */
export function Choice<T extends string>({
  label,
  value,
  options,
  onChange,
  placeholder,
  look,
  testId,
}: ChoiceProps<T>) {
  return (
    <Select
      className="select"
      aria-label={label}
      value={value}
      onChange={(key) => {
        if (key !== null) onChange(String(key) as T)
      }}
      placeholder={placeholder ?? ''}
      data-testid={testId}
    >
      <Button look={look ?? 'plain'}>
        {/* Not the whole option: its hint belongs to the list. */}
        <SelectValue>{options.find((o) => o.id === value)?.label ?? placeholder ?? ''}</SelectValue>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <Popover className="popover" offset={4}>
        <KeepKeys>
          <ListBox items={options}>
            {(o) => (
              <ListBoxItem id={o.id} className="option" textValue={o.label}>
                <Text slot="label">{o.label}</Text>
                {o.hint ? (
                  <Text slot="description" className="end">
                    {o.hint}
                  </Text>
                ) : null}
              </ListBoxItem>
            )}
          </ListBox>
        </KeepKeys>
      </Popover>
    </Select>
  )
}
