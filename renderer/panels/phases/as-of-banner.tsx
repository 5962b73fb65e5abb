import { useT } from '../../i18n/translator-context'
import { siteAsOf } from '../../state/phases/site-as-of'
import type { AsOf } from '../../state/slices/look-slice'
import { useApp } from '../../state/use-app'
import { Button } from '../../ui/button'
import { useMomentText } from './use-moment-text'

/** Says that the floor shows another moment than the end of the works, and leads back. */
export function AsOfBanner({ asOf }: { readonly asOf: AsOf }) {
  const { t } = useT()
  const words = useMomentText()
  const setAsOf = useApp((s) => s.setAsOf)
  const underWay = useApp((s) => siteAsOf(s.effective, s.answers?.schedule ?? null, s.asOf).underWay.size)
  return (
    <section className="floor-banner" aria-label={t('look.phases.title')} data-testid="as-of">
      <output className="floor-banner-line">
        <strong>{t('look.phases.asOf', { moment: words(asOf) })}</strong>
        <span className="muted">{t('look.phases.under', { count: underWay })}</span>
        <Button look="link" onPress={() => setAsOf(null)} data-testid="as-of-end">
          {t('look.phases.all')}
        </Button>
      </output>
    </section>
  )
}
