import { Choice, type ChoiceProps } from './choice'

/** One of a few, as a row of fields: its name beside it. */
export function ChoiceField<T extends string>(props: ChoiceProps<T>) {
  return (
    <div className="field">
      <span className="muted">{props.label}</span>
      <Choice {...props} />
    </div>
  )
}
