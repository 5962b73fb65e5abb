import { Button as PlainButton } from 'react-aria-components'
import { type StretchReview, tightestStretch } from '../../../src/engine/works/review-works'
import { stretchAt } from '../../../src/engine/works/works-stretches'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useAnswer } from '../../state/hooks/use-answer'
import { useApp } from '../../state/hooks/use-app'
import { Answered } from '../../ui/waiting/answered'
import { How } from '../how/how'
import { DuringWorks } from '../how/other-site'
import { useMomentText } from './use-moment-text'

const columns = ['time', 'ai', 'mining', 'unserved', 'exposed', 'errors', 'warnings', 'passing', 'tightest'] as const

/** How the site does from one change of what is in service to the next; a click shows that time on the floor. */
export function WorksReview() {
  const { t } = useT()
  const asked = useAnswer('worksReview', {})
  return (
    <section className="works-review" aria-label={t('look.phases.review.title')} data-testid="works-review">
      <h3 className="panel-title">{t('look.phases.review.title')}</h3>
      <Answered asked={asked} waiting={t('look.phases.review.waiting')}>
        {(reviews) => <ReviewTable reviews={reviews} />}
      </Answered>
    </section>
  )
}

function ReviewTable({ reviews }: { readonly reviews: readonly StretchReview[] }) {
  const { t, number } = useT()
  const format = useFormat()
  const name = useNames()
  const asOf = useApp((s) => s.asOf)
  const tightest = tightestStretch(reviews)
  const shown = stretchAt(reviews, asOf)
  return (
    <table className="phase-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} title={t(`look.phases.review.hints.${column}`)}>
              {t(`look.phases.review.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reviews.map((review) => (
          <DuringWorks key={JSON.stringify(review.moment)} moment={review.moment}>
            <tr aria-current={review === shown}>
              <th scope="row">
                <TimeButton review={review} isTightest={review === tightest} />
              </th>
              <td>
                <How question={{ of: 'summary', figure: 'ai_kW' }}>{format.power(review.ai_kW)}</How>
              </td>
              <td>
                <How question={{ of: 'summary', figure: 'mining_kW' }}>{format.power(review.mining_kW)}</How>
              </td>
              <td className={review.unserved_kW > 0 ? 'broken' : ''}>
                <How question={{ of: 'it-load', figure: 'unserved' }}>{format.power(review.unserved_kW)}</How>
              </td>
              <td className={review.exposed_kW > 0 ? 'broken' : ''}>
                <How question={{ of: 'it-load', figure: 'exposed' }}>{format.power(review.exposed_kW)}</How>
              </td>
              <td className={review.errors > 0 ? 'broken' : ''}>
                <How question={{ of: 'count', figure: 'errors' }}>{number(review.errors)}</How>
              </td>
              <td>
                <How question={{ of: 'count', figure: 'warnings' }}>{number(review.warnings)}</How>
              </td>
              <td>
                <How question={{ of: 'findings', keys: review.passingKeys }}>{number(review.passing)}</How>
              </td>
              <td className="words">
                {review.tightest ? (
                  <How question={{ of: 'worst', id: review.tightest.id, figure: 'value' }}>
                    {t('look.phases.review.worst', {
                      name: name(review.tightest.id),
                      share: format.percent(review.tightest.share),
                      out: review.tightest.out.map(name).join(', '),
                    })}
                  </How>
                ) : (
                  '–'
                )}
              </td>
            </tr>
          </DuringWorks>
        ))}
      </tbody>
    </table>
  )
}

interface TimeProps {
  readonly review: StretchReview
  readonly isTightest: boolean
}

function TimeButton({ review, isTightest }: TimeProps) {
  const { t, date } = useT()
  const words = useMomentText()
  const setAsOf = useApp((s) => s.setAsOf)
  const { from, to, moment } = review
  const dated =
    from && to
      ? t('look.phases.review.span', { from: date(from), to: date(to) })
      : from
        ? t('look.phases.review.since', { from: date(from) })
        : to && t('look.phases.review.until', { to: date(to) })
  return (
    <>
      <PlainButton className="button link" onPress={() => setAsOf(moment)} data-testid="review-time">
        {dated ?? words(moment)}
      </PlainButton>
      {isTightest ? <span className="tightest-mark">{t('look.phases.review.mark')}</span> : null}
    </>
  )
}

function useNames(): (id: string) => string {
  const site = useApp((s) => s.effective)
  return (id) => [...site.placements, ...site.removed].find((p) => p.id === id)?.label ?? id
}
