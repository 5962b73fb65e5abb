import { type ReactNode, useRef } from 'react'
import { Button } from '../../ui/button'
import { useTakeFile } from './use-take-file'

interface Props {
  /** Endings that the chooser offers. */
  readonly accept: string
  readonly icon: ReactNode
  readonly testId: string
  readonly children: string
}

/** Opens the system's file chooser and takes in what is chosen. */
export function FileButton({ accept, icon, testId, children }: Props) {
  const take = useTakeFile()
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look="quiet" onPress={() => input.current?.click()} data-testid={testId}>
        {icon}
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={children}
        data-testid={`${testId}-file`}
        onChange={(event) => {
          const [file] = event.target.files ?? []
          event.target.value = ''
          if (file) void take(file)
        }}
      />
    </>
  )
}
