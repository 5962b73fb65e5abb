import { Group, Input, Label, NumberField } from 'react-aria-components'

interface Props {
  readonly label: string
  readonly value: number
  readonly most: number
  onCommit(value: number): void
  readonly testId: string
}

/** A whole number from one up; arrow keys step it. */
export function CountField({ label, value, most, onCommit, testId }: Props) {
  return (
    <NumberField
      className="field"
      value={value}
      minValue={1}
      maxValue={most}
      step={1}
      onChange={(next) => {
        if (Number.isFinite(next)) onCommit(next)
      }}
    >
      <Label>{label}</Label>
      <Group>
        <Input className="input" data-testid={testId} />
      </Group>
    </NumberField>
  )
}
