import { scaleLinear } from 'd3-scale'
import type { PumpDuty } from '../../../engine-worker/answers/circuit'
import { useT } from '../../../i18n/translator-context'
import { useFormat } from '../../../i18n/use-format'

const WIDTH_px = 300
const HEIGHT_px = 108
const LEFT_px = 48
const BOTTOM_px = 18
const TOP_px = 8
const RIGHT_px = 10

/** Head over flow of a pump, with the point it runs at and the point that its racks require. */
export function PumpChart({ pump }: { readonly pump: PumpDuty }) {
  const { t } = useT()
  const format = useFormat()
  const points = [
    ...pump.curve,
    ...(pump.required ? [pump.required] : []),
    { flow_lpm: pump.flow_lpm, head_kPa: pump.head_kPa ?? 0 },
  ]
  const x = scaleLinear()
    .domain([0, Math.max(...points.map((p) => p.flow_lpm))])
    .range([LEFT_px, WIDTH_px - RIGHT_px])
  const y = scaleLinear()
    .domain([0, Math.max(...points.map((p) => p.head_kPa)) * 1.08])
    .range([HEIGHT_px - BOTTOM_px, TOP_px])
  const line = pump.curve.map((p, i) => `${i === 0 ? 'M' : 'L'}${x(p.flow_lpm)} ${y(p.head_kPa)}`).join('')
  const marks = [
    ...(pump.head_kPa === null ? [] : [{ key: 'dutyMark', flow_lpm: pump.flow_lpm, head_kPa: pump.head_kPa }]),
    ...(pump.required ? [{ key: 'requiredMark', ...pump.required }] : []),
  ]
  const top = y.ticks(3).at(-1)
  const middle = (x.range()[0]! + x.range()[1]!) / 2
  return (
    <svg className="pump-chart" viewBox={`0 0 ${WIDTH_px} ${HEIGHT_px}`} role="img" aria-label={t('hydraulics.chart')}>
      {y.ticks(3).map((tick) => (
        <g key={tick}>
          <line className="pump-grid" x1={LEFT_px} x2={WIDTH_px - RIGHT_px} y1={y(tick)} y2={y(tick)} />
          <text className="pump-axis" x={LEFT_px - 4} y={y(tick) + 3} textAnchor="end">
            {tick === top ? format.quantity('pressure', tick, 0) : format.figure('pressure', tick, 0)}
          </text>
        </g>
      ))}
      {x.ticks(3).map((tick) => (
        <text key={tick} className="pump-axis" x={x(tick)} y={HEIGHT_px - 6} textAnchor="middle">
          {tick === 0 ? '0' : format.quantity('flow', tick, 0)}
        </text>
      ))}
      <path className="pump-curve" d={line} />
      {marks.map(({ key, flow_lpm, head_kPa }) => {
        const [cx, cy] = [x(flow_lpm), y(head_kPa)]
        const left = cx > middle
        return (
          <g key={key} className={`pump-mark ${key}`}>
            <title>{`${t(`hydraulics.${key}`)}: ${format.quantity('flow', flow_lpm)}, ${format.quantity('pressure', head_kPa)}`}</title>
            <circle cx={cx} cy={cy} r={4} />
            <text x={cx + (left ? -8 : 8)} y={cy + (key === 'dutyMark' ? -5 : 11)} textAnchor={left ? 'end' : 'start'}>
              {t(`hydraulics.${key}`)}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
