import type { EffectivePlacement } from '../../../../src/model/effective-site'
import { useT } from '../../../i18n/translator-context'
import { useFormat } from '../../../i18n/use-format'
import { useAnswer } from '../../../state/hooks/use-answer'
import { useApp } from '../../../state/hooks/use-app'
import { Fold } from '../../../ui/fold'
import './hydraulics.css'
import type { LoopCircuit } from '../../../engine-worker/answers/circuit'
import { Fact } from '../fact'
import { PipeList } from './pipe-list'
import { PumpChart } from './pump-chart'

/** Below this share of what it requires a consumer goes short. */
const SHORT = 0.95

/** What the coolant does here: duty point on the pump curve, flow against what is required, pipes and their velocities. */
export function HydraulicsSection({ placement }: { readonly placement: EffectivePlacement }) {
  const { heat, liquidCooling } = placement.definition
  if (!liquidCooling && !(heat?.liquidFraction ?? 0)) return null
  return <Circuits id={placement.id} />
}

function Circuits({ id }: { readonly id: string }) {
  const { t } = useT()
  const { answer } = useAnswer('circuit', { id })
  if (!answer) return null
  return answer.circuits.map((circuit) => (
    <Fold key={circuit.loop} title={`${t('hydraulics.title')}, ${t(`hydraulics.${circuit.kind}`)}`}>
      <Circuit circuit={circuit} id={id} />
    </Fold>
  ))
}

function Circuit({ circuit, id }: { readonly circuit: LoopCircuit; readonly id: string }) {
  const { t } = useT()
  const format = useFormat()
  const placements = useApp((s) => s.effective.placements)
  const nameOf = (wanted: string) => placements.find((p) => p.id === wanted)?.label ?? wanted
  const { pump, consumer, pipes, index, shortWithout, running } = circuit
  const unrouted = pipes.filter((p) => p.unrouted).length
  const assumed = pipes.filter((p) => p.assumedBore).length
  const notes = [
    running ? null : t('hydraulics.noCurve'),
    consumer && !consumer.dropKnown ? t('hydraulics.dropUnknown') : null,
    unrouted > 0 ? t('hydraulics.unrouted', { count: unrouted }) : null,
    assumed > 0 ? t('hydraulics.assumedBore', { count: assumed }) : null,
  ].filter((note) => note !== null)
  return (
    <div data-testid="hydraulics">
      <dl>
        {pump ? (
          <Fact
            label={t('hydraulics.duty')}
            value={
              pump.head_kPa === null
                ? format.quantity('flow', pump.flow_lpm)
                : `${format.quantity('flow', pump.flow_lpm)} · ${format.quantity('pressure', pump.head_kPa)}`
            }
            origin="computed"
            question={{ of: 'circuit', id, loop: circuit.loop, figure: 'duty' }}
            marked
          />
        ) : null}
        {consumer ? (
          <>
            <Fact
              label={t('hydraulics.flow')}
              value={
                <span className={consumer.flow_lpm < consumer.required_lpm * SHORT ? 'broken' : undefined}>
                  {`${format.quantity('flow', consumer.flow_lpm)}, ${t('hydraulics.required', {
                    value: format.quantity('flow', consumer.required_lpm),
                  })}`}
                </span>
              }
              origin="computed"
              question={{ of: 'circuit', id, loop: circuit.loop, figure: 'flow' }}
              marked={consumer.flow_lpm >= consumer.required_lpm * SHORT}
            />
            <Fact
              label={t('hydraulics.headRequired')}
              value={format.quantity('pressure', consumer.required_kPa)}
              origin="computed"
              question={{ of: 'circuit', id, loop: circuit.loop, figure: 'headRequired' }}
            />
            <Fact
              label={t('hydraulics.headAvailable')}
              value={consumer.available_kPa === null ? null : format.quantity('pressure', consumer.available_kPa)}
              origin="computed"
              question={{ of: 'circuit', id, loop: circuit.loop, figure: 'headAvailable' }}
              marked={(consumer.available_kPa ?? 0) >= consumer.required_kPa}
            />
          </>
        ) : null}
        {index ? (
          <Fact label={t('hydraulics.index')} value={index === id ? t('hydraulics.isIndex') : nameOf(index)} />
        ) : null}
        <Fact
          label={t('hydraulics.short')}
          value={shortWithout.length === 0 ? t('hydraulics.nobody') : shortWithout.slice(0, 4).map(nameOf).join(', ')}
        />
      </dl>
      {pump && pump.curve.length > 1 ? <PumpChart pump={pump} /> : null}
      <PipeList pipes={pipes} nameOf={nameOf} />
      {notes.map((note) => (
        <p key={note} className="label">
          {note}
        </p>
      ))}
    </div>
  )
}
