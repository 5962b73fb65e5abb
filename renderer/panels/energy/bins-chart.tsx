import { scaleBand, scaleLinear } from 'd3-scale'
import { useRef } from 'react'
import type { AnnualEnergy, EnergyBin } from '../../../src/engine/energy/energy-report'
import { powerInScale } from '../../../src/units/display-units'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useSize } from '../../ui/use-size'

const LEFT_px = 62
const RIGHT_px = 12
const TOP_px = 6
const AXIS_px = 18
const GAP_px = 10
/** Of what is left beside axis and gap, the hours take this share. */
const HOURS_SHARE = 0.3
const LEAST_px = 104
const HOURS_PER_YEAR = 8760
const LABEL_px = 64

const parts = ['other', 'cooling'] as const
const states = ['free', 'compressor', 'missed'] as const

const stateOf = (bin: EnergyBin): (typeof states)[number] =>
  !bin.supplyMet ? 'missed' : bin.compressor ? 'compressor' : 'free'

/** What the site draws beyond its IT over the temperature outside, and below it how many hours are so warm. */
export function BinsChart({ energy }: { readonly energy: AnnualEnergy }) {
  const { t } = useT()
  const format = useFormat()
  const holder = useRef<HTMLDivElement>(null)
  const size = useSize(holder, { width: 640, height: LEAST_px })
  const width = Math.max(320, size.width)
  const height = Math.max(LEAST_px, size.height - 2)
  const { bins } = energy
  const it_kW = (energy.it_MWh * 1000) / HOURS_PER_YEAR
  const free_px = height - TOP_px - AXIS_px - GAP_px
  const base = TOP_px + free_px * (1 - HOURS_SHARE)
  const floor = height - AXIS_px
  const x = scaleBand<number>(
    bins.map((_, i) => i),
    [LEFT_px, width - RIGHT_px],
  ).padding(0.15)
  const y = scaleLinear()
    .domain([0, Math.max(...bins.map((b) => b.facility_kW - it_kW))])
    .range([base, TOP_px])
  const hours = scaleLinear()
    .domain([0, Math.max(...bins.map((b) => b.hours))])
    .range([0, free_px * HOURS_SHARE])
  const every = Math.max(1, Math.ceil(LABEL_px / x.step()))
  return (
    <>
      <ChartKey />
      <div ref={holder} className="bins">
        <svg width={width} height={height} role="img" aria-label={t('energy.chart.label')}>
          <Grid ticks={y.ticks(3)} y={y} right={width - RIGHT_px} />
          {bins.map((bin, i) => (
            <Bin
              key={bin.dryBulb_C}
              bin={bin}
              it_kW={it_kW}
              left={x(i)!}
              width={x.bandwidth()}
              y={y}
              floor={floor}
              hours={hours}
            />
          ))}
          <text className="bins-axis" x={LEFT_px - 6} y={floor - hours.range()[1]! + 8} textAnchor="end">
            {`${Math.round(hours.domain()[1]!)}\u00a0h`}
          </text>
          <line className="bins-grid" x1={LEFT_px} x2={width - RIGHT_px} y1={floor} y2={floor} />
          {bins.map((bin, i) =>
            i % every === 0 ? (
              <text
                key={bin.dryBulb_C}
                className="bins-axis"
                x={x(i)! + x.bandwidth() / 2}
                y={floor + 13}
                textAnchor="middle"
              >
                {format.quantity('temperature', bin.dryBulb_C, 0)}
              </text>
            ) : null,
          )}
        </svg>
      </div>
    </>
  )
}

type Scale = (value: number) => number

function Grid({ ticks, y, right }: { readonly ticks: readonly number[]; readonly y: Scale; readonly right: number }) {
  const { number } = useT()
  const scale = powerInScale(ticks.at(-1) ?? 0)
  const perUnit = scale.unit === 'MW' ? 1000 : 1
  return ticks.map((tick) => (
    <g key={tick}>
      <line className="bins-grid" x1={LEFT_px} x2={right} y1={y(tick)} y2={y(tick)} />
      <text className="bins-axis" x={LEFT_px - 6} y={y(tick) + 4} textAnchor="end">
        {`${number(tick / perUnit)}\u00a0${scale.unit}`}
      </text>
    </g>
  ))
}

interface BinProps {
  readonly bin: EnergyBin
  readonly it_kW: number
  readonly left: number
  readonly width: number
  readonly y: Scale
  readonly floor: number
  readonly hours: Scale
}

function Bin({ bin, it_kW, left, width, y, floor, hours }: BinProps) {
  const { t, number } = useT()
  const format = useFormat()
  const amounts = { other: bin.facility_kW - it_kW - bin.cooling_kW, cooling: bin.cooling_kW }
  let under = 0
  return (
    <g className="bins-bin">
      <title>
        {t('energy.chart.bin', {
          dryBulb: format.quantity('temperature', bin.dryBulb_C),
          wetBulb: format.quantity('temperature', bin.wetBulb_C),
          hours: number(bin.hours, 0),
          draw: format.power(bin.facility_kW),
          cooling: format.power(bin.cooling_kW),
          pue: number(bin.pue, 3),
        })}
      </title>
      {parts.map((part) => {
        const from = under
        under += Math.max(0, amounts[part])
        return (
          <rect key={part} className={`bins-${part}`} x={left} width={width} y={y(under)} height={y(from) - y(under)} />
        )
      })}
      <rect
        className={`bins-${stateOf(bin)}`}
        x={left}
        width={width}
        y={floor - hours(bin.hours)}
        height={hours(bin.hours)}
      />
    </g>
  )
}

function ChartKey() {
  const { t } = useT()
  return (
    <p className="bins-key label" aria-hidden>
      <strong>{t('energy.chart.above')}</strong>
      {[...parts, ...states].map((name) => (
        <span key={name}>
          <i className={`bins-${name}`} />
          {t(`energy.chart.${name}`)}
        </span>
      ))}
    </p>
  )
}
