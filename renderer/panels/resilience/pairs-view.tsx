import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useAnswer } from '../../state/hooks/use-answer'
import { Button } from '../../ui/button'
import { ScrollArea } from '../../ui/scroll-area'
import { TableHead } from '../../ui/table-head'
import { Answered } from '../../ui/waiting/answered'
import { How } from '../how/how'
import { PlacementLink } from './placement-link'

/** Two outages at once, on demand: what is lost beyond what either loses alone. */
export function PairsView() {
  const { t, number } = useT()
  const format = useFormat()
  const asked = useAnswer('pairs', {}, 'on-demand')
  return (
    <Answered
      asked={asked}
      waiting={t('resilience.pairs.waiting')}
      idle={
        <div className="panel-empty">
          <strong>{t('resilience.pairs.idleTitle')}</strong>
          {t('planning.pairsCaveat')}
          <Button look="primary" onPress={asked.ask} data-testid="ask-pairs">
            {t('resilience.pairs.ask')}
          </Button>
        </div>
      }
    >
      {(losses) => (
        <ScrollArea label={t('resilience.views.pairs')}>
          <p className="resilience-lead">
            {t('resilience.pairs.lead', { count: losses.length })}{' '}
            <span className="muted">{t('planning.pairsCaveat')}</span>
          </p>
          {losses.length > 0 ? (
            <table className="table" data-testid="pairs-table">
              <TableHead
                columns={[
                  t('resilience.pairs.both'),
                  { name: t('resilience.pairs.such'), className: 'number' },
                  { name: t('resilience.points.lost'), className: 'number' },
                  t('resilience.loads'),
                ]}
              />
              <tbody>
                {losses.map(({ pairs, lost_kW, loads }) => (
                  <tr key={pairs[0]!.join(' ')} data-hover>
                    <td>
                      <PlacementLink ids={[pairs[0]![0]]} /> <span className="muted">+</span>{' '}
                      <PlacementLink ids={[pairs[0]![1]]} />
                    </td>
                    <td className="number">
                      <How question={{ of: 'placements', ids: [...new Set(pairs.flat())] }}>
                        {number(pairs.length, 0)}
                      </How>
                    </td>
                    <td className="number strong">
                      <How question={{ of: 'loads', ids: loads, figure: 'design_kW' }}>{format.power(lost_kW)}</How>
                    </td>
                    <td>
                      <PlacementLink ids={loads} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          ) : null}
        </ScrollArea>
      )}
    </Answered>
  )
}
