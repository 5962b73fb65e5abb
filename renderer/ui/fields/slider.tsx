import './slider.css'
import { Label, Slider as PlainSlider, SliderThumb, SliderTrack } from 'react-aria-components'

interface Props {
  readonly label: string
  readonly labelHidden?: boolean
  readonly value: number
  readonly min: number
  readonly max: number
  readonly step?: number
  readonly disabled?: boolean
  /** The value in words: shown beside the label and read out. */
  readonly words: string
  onChange(value: number): void
  /** Called once it is let go. */
  onDone?(value: number): void
  readonly testId?: string
}

/** A value on a line, by pointer or arrow keys. */
export function Slider({
  label,
  labelHidden,
  value,
  min,
  max,
  step = 1,
  disabled,
  words,
  onChange,
  onDone,
  testId,
}: Props) {
  return (
    <PlainSlider
      className="slider"
      value={value}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={disabled ?? false}
      onChange={(next) => onChange(typeof next === 'number' ? next : next[0]!)}
      onChangeEnd={(next) => onDone?.(typeof next === 'number' ? next : next[0]!)}
      data-testid={testId}
    >
      <Label className={labelHidden ? 'visually-hidden' : 'muted'}>{label}</Label>
      {labelHidden ? null : <output>{words}</output>}
      <SliderTrack className="slider-track">
        <SliderThumb className="slider-thumb" aria-valuetext={words} />
      </SliderTrack>
    </PlainSlider>
  )
}
