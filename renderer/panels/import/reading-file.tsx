import './import.css'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'
import { Working } from '../../ui/waiting/working'

/** A file on its way in: how far it has come, and the way out. */
export function ReadingFile() {
  const { t } = useT()
  const reading = useApp((s) => s.reading)
  if (!reading) return null
  return (
    <div className="reading-file" data-testid="reading-file">
      <Working>
        {t('imports.reading', { file: reading.file })} {t(`imports.steps.${reading.step}`)}
      </Working>
      <Button onPress={reading.cancel} data-testid="reading-cancel">
        {t('imports.steps.cancel')}
      </Button>
    </div>
  )
}
