import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useApp } from '../../state/hooks/use-app'
import { shownSite } from '../../state/phases/shown-site'
import { siteAsOf } from '../../state/phases/site-as-of'
import type { AsOf } from '../../state/slices/look-slice'
import { Button } from '../../ui/button'
import { How } from '../how/how'
import { DuringWorks } from '../how/other-site'
import { useMomentText } from './use-moment-text'

/** Says that the floor shows another moment than the end of the works, how the site does then, and leads back. */
export function AsOfBanner({ asOf }: { readonly asOf: AsOf }) {
  const { t } = useT()
  const words = useMomentText()
  const setAsOf = useApp((s) => s.setAsOf)
  const works = useApp((s) => siteAsOf(s.effective, s.answers?.schedule ?? null, s.asOf))
  return (
    <section className="floor-banner" aria-label={t('look.phases.title')} data-testid="as-of">
      <output className="floor-banner-line">
        <strong>{t('look.phases.asOf', { moment: words(asOf) })}</strong>
        <span className="muted">{t('look.phases.under', { count: works.underWay.size })}</span>
        {works.waiting.size > 0 ? (
          <span className="muted">{t('look.phases.waiting', { count: works.waiting.size })}</span>
        ) : null}
        <Button look="link" onPress={() => setAsOf(null)} data-testid="as-of-end">
          {t('look.phases.all')}
        </Button>
      </output>
      <MomentFigures asOf={asOf} />
    </section>
  )
}

/** What is served then, and what is wrong. */
function MomentFigures({ asOf }: { readonly asOf: AsOf }) {
  const { t } = useT()
  const format = useFormat()
  const isNew = useApp((s) => s.moment?.asOf === asOf)
  const check = useApp((s) => shownSite(s).check)
  const setBottomTab = useApp((s) => s.setBottomTab)
  if (!check || !isNew) return <output className="muted">{t('look.phases.working')}</output>
  const { ai_kW, mining_kW, errors, warnings } = check.summary
  return (
    <output className="floor-banner-line" data-testid="as-of-figures">
      <DuringWorks moment={asOf}>
        <How question={{ of: 'summary', figure: 'it_kW' }}>
          {t('look.phases.served', { ai: format.power(ai_kW), mining: format.power(mining_kW) })}
        </How>
      </DuringWorks>
      <Button look="link" onPress={() => setBottomTab('phases')}>
        <span className={errors > 0 ? 'broken' : 'muted'}>{t('look.phases.findings', { errors, warnings })}</span>
      </Button>
    </output>
  )
}
