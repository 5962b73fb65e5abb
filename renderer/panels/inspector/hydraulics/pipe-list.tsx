import type { LoopCircuit } from '../../../engine-worker/answers/circuit'
import { useT } from '../../../i18n/translator-context'
import { useFormat } from '../../../i18n/use-format'
import { How } from '../../how/how'

/** Pipes shown; the rest is a count, as a header may feed dozens. */
const MOST = 6

interface Props {
  readonly pipes: LoopCircuit['pipes']
  nameOf(id: string): string
}

/** The pipes of a placement, fastest first: velocity in its bore, drop over its length. */
export function PipeList({ pipes, nameOf }: Props) {
  const { t } = useT()
  const format = useFormat()
  if (pipes.length === 0) return null
  const fastest = [...pipes].sort((a, b) => b.velocity_m_s - a.velocity_m_s)
  return (
    <>
      <h4 className="panel-title">{t('hydraulics.pipes')}</h4>
      <ul className="pipes">
        {fastest.slice(0, MOST).map((pipe) => (
          <li key={pipe.connection}>
            <span className="truncate">
              {t('hydraulics.pipe', { inward: pipe.inward ? 'yes' : 'no', name: nameOf(pipe.other) })}
            </span>
            <span>
              <How question={{ of: 'pipe', connection: pipe.connection, figure: 'velocity' }} marked>
                {t('hydraulics.velocity', {
                  velocity: format.quantity('velocity', pipe.velocity_m_s),
                  bore: format.quantity('bore', pipe.bore_m),
                })}
              </How>
            </span>
            <span className="muted">
              <How question={{ of: 'pipe', connection: pipe.connection, figure: 'drop' }} marked>
                {format.quantity('pressure', pipe.drop_kPa)}
              </How>
            </span>
          </li>
        ))}
      </ul>
      {pipes.length > MOST ? <p className="label">{t('resilience.more', { count: pipes.length - MOST })}</p> : null}
    </>
  )
}
