import './import.css'
import { useEffect } from 'react'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { Working } from '../../ui/waiting/working'

/** A file on its way in: how far it has come, and the way out. */
export function ReadingFile() {
  const { t } = useT()
  const format = useFormat()
  const reading = useApp((s) => s.reading)
  const cancel = reading?.cancel
  useEffect(() => {
    if (!cancel) return
    const giveUp = (event: KeyboardEvent): void => {
      // What is open over the window closes first.
      if (event.key !== 'Escape' || document.querySelector('[role=dialog], .popover')) return
      event.stopPropagation()
      cancel()
    }
    window.addEventListener('keydown', giveUp, { capture: true })
    return () => window.removeEventListener('keydown', giveUp, { capture: true })
  }, [cancel])
  if (!reading) return null
  return (
    <div className="reading-file" data-testid="reading-file">
      <Working>
        {t('imports.reading', { file: reading.file })} {t(`imports.steps.${reading.step}`)}
      </Working>
      {reading.share === null ? null : (
        // Not within the line that is read out: it would be read again at every per cent.
        <span className="figure muted" aria-hidden>
          {t('imports.steps.share', { percent: format.percent(reading.share) })}
        </span>
      )}
      <Button onPress={reading.cancel} data-testid="reading-cancel">
        {t('imports.steps.cancel')}
        <kbd className="key" aria-hidden>
          Esc
        </kbd>
      </Button>
    </div>
  )
}
