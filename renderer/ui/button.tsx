import './button.css'
import type { ReactNode } from 'react'
import { type ButtonProps, Button as PlainButton, Tooltip, TooltipTrigger } from 'react-aria-components'

interface Props extends Omit<ButtonProps, 'className' | 'children'> {
  readonly look?: 'plain' | 'primary' | 'quiet' | 'icon' | 'link'
  readonly large?: boolean
  /** Explains the button; an icon button takes its accessible name from it. */
  readonly hint?: string
  /** Key to show beside the hint. */
  readonly shortcut?: string | undefined
  readonly children?: ReactNode
}

/** The one button of the program; icon buttons always carry a hint. */
export function Button({ look = 'plain', large = false, hint, shortcut, children, ...rest }: Props) {
  const button = (
    <PlainButton
      {...rest}
      className={`button ${look}${large ? ' large' : ''}`}
      {...(look === 'icon' && hint ? { 'aria-label': hint } : {})}
    >
      {children}
    </PlainButton>
  )
  if (!hint) return button
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      {button}
      <Tooltip className="tooltip" offset={6}>
        {hint}
        {shortcut ? <kbd className="key">{shortcut}</kbd> : null}
      </Tooltip>
    </TooltipTrigger>
  )
}
