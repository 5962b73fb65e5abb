import '../../ui/waiting/answered.css'
import './opening.css'
import { useEffect, useState } from 'react'
import { useT } from '../../i18n/translator-context'
import { useApp } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'

/** What opens sooner needs no word. */
const PATIENCE_ms = 300

/** Shown while a file is read: which one, and a way out. */
export function Opening() {
  const opening = useApp((s) => s.opening)
  const [shown, setShown] = useState<typeof opening>(null)
  useEffect(() => {
    const timer = setTimeout(() => setShown(opening), opening ? PATIENCE_ms : 0)
    return () => clearTimeout(timer)
  }, [opening])
  return opening && shown === opening ? <OpeningCard file={opening.file} /> : null
}

function OpeningCard({ file }: { readonly file: string }) {
  const { t } = useT()
  const setOpening = useApp((s) => s.setOpening)
  return (
    <div className="overlay" data-testid="opening">
      <div className="dialog opening" role="alertdialog" aria-label={t('ui.opening.title', { file })} aria-busy>
        <h2 className="truncate" title={file}>
          {t('ui.opening.title', { file })}
        </h2>
        <p className="muted">{t('ui.opening.hint')}</p>
        <span className="answered-wait" aria-hidden />
        <Button onPress={() => setOpening(null)} autoFocus data-testid="opening-cancel">
          {t('ui.cancel')}
        </Button>
      </div>
    </div>
  )
}
