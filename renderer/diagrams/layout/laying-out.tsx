import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translator-context'
import { Button } from '../../ui/button'
import { Working } from '../../ui/waiting/working'

/** What takes less time than this is not worth a word, milliseconds. */
const PATIENCE_ms = 500

interface Props {
  readonly boxes: number
  /** Absent where there is no sheet to go back to. */
  readonly onCancel?: (() => void) | undefined
}

/** Says over the sheet what is being laid out, for how long, and ends it. The layout itself tells no share done. */
export function LayingOut({ boxes, onCancel }: Props) {
  const { t } = useT()
  const [waited_s, setWaited] = useState<number | null>(null)
  useEffect(() => {
    const start = performance.now()
    const tick = () => setWaited(Math.round((performance.now() - start) / 1000))
    const first = setTimeout(tick, PATIENCE_ms)
    const each = setInterval(tick, 1000)
    return () => {
      clearTimeout(first)
      clearInterval(each)
    }
  }, [])
  if (waited_s === null) return null
  return (
    <div className="diagram-laying" data-testid="diagram-laying">
      <Working>{t('diagrams.status.layingOut', { boxes, seconds: waited_s })}</Working>
      {onCancel ? (
        <Button onPress={onCancel} data-testid="diagram-cancel">
          {t('diagrams.status.cancel')}
        </Button>
      ) : null}
    </div>
  )
}
