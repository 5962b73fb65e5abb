import { Lock } from 'lucide-react'
import { getShortcut } from '../../editor/shortcuts'
import { useT } from '../../i18n/translator-context'
import { useAppStore } from '../../state/hooks/use-app'
import { Button } from '../../ui/button'

/** Why place and rotation cannot be written, and the way out. */
export function LockedNote({ locked, all }: { readonly locked: number; readonly all: number }) {
  const { t } = useT()
  const store = useAppStore()
  return (
    <p className="locked-note" data-testid="locked-note">
      <Lock size={13} aria-hidden />
      <span>{t('ui.inspector.locked', { locked, all })}</span>
      <Button look="link" onPress={() => getShortcut('unlock').run({ store })} data-testid="unlock">
        {t('ui.inspector.unlock')}
      </Button>
    </p>
  )
}
