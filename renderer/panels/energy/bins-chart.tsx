import { scaleLinear } from 'd3-scale'
import { useRef } from 'react'
import type { AnnualEnergy, EnergyBin } from '../../../src/engine/energy/energy-report'
import { powerInScale } from '../../../src/units/display-units'
import { useT } from '../../i18n/translator-context'
import { useFormat } from '../../i18n/use-format'
import { useWidth } from '../../ui/use-width'

const LEFT_px = 54
const RIGHT_px = 12
const DRAW_px = 118
const GAP_px = 20
const HOURS_px = 38
const AXIS_px = 18
const HOURS_PER_YEAR = 8760

const parts = ['it', 'other', 'cooling'] as const
const states = ['free', 'compressor', 'missed'] as const

const stateOf = (bin: EnergyBin): (typeof states)[number] =>
  !bin.supplyMet ? 'missed' : bin.compressor ? 'compressor' : 'free'

/** Draw over the temperature outside, and below it how many hours of the year are so warm. */
export function BinsChart({ energy }: { readonly energy: AnnualEnergy }) {
  const { t, number } = useT()
  const format = useFormat()
  const holder = useRef<HTMLDivElement>(null)
  const width = Math.max(320, useWidth(holder, 640))
  const { bins } = energy
  const it_kW = (energy.it_MWh * 1000) / HOURS_PER_YEAR
  const peak_kW = Math.max(...bins.map((b) => b.facility_kW))
  const step_K = bins.length > 1 ? (bins.at(-1)!.dryBulb_C - bins[0]!.dryBulb_C) / (bins.length - 1) : 2
  const x = scaleLinear()
    .domain([bins[0]!.dryBulb_C - step_K / 2, bins.at(-1)!.dryBulb_C + step_K / 2])
    .range([LEFT_px, width - RIGHT_px])
  const y = scaleLinear().domain([0, peak_kW]).nice(4).range([DRAW_px, 8])
  const hours = scaleLinear()
    .domain([0, Math.max(...bins.map((b) => b.hours))])
    .range([0, HOURS_px])
  const floor = DRAW_px + GAP_px + HOURS_px
  const bar = Math.max(2, ((width - LEFT_px - RIGHT_px) / bins.length) * 0.82)
  const scale = powerInScale(peak_kW)
  const perUnit = scale.unit === 'MW' ? 1000 : 1
  return (
    <div ref={holder} className="bins">
      <ChartKey />
      <svg width={width} height={floor + AXIS_px} role="img" aria-label={t('energy.chart.label')}>
        {y.ticks(4).map((tick) => (
          <g key={tick}>
            <line className="bins-grid" x1={LEFT_px} x2={width - RIGHT_px} y1={y(tick)} y2={y(tick)} />
            <text className="bins-axis" x={LEFT_px - 6} y={y(tick) + 4} textAnchor="end">
              {number(tick / perUnit)}
              {tick === y.domain()[1] || tick === y.ticks(4).at(-1) ? ` ${scale.unit}` : ''}
            </text>
          </g>
        ))}
        {bins.map((bin) => {
          const left = x(bin.dryBulb_C) - bar / 2
          const amounts = { it: it_kW, other: bin.facility_kW - it_kW - bin.cooling_kW, cooling: bin.cooling_kW }
          let base = 0
          return (
            <g key={bin.dryBulb_C} className="bins-bin">
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
                const from = base
                base += Math.max(0, amounts[part])
                return (
                  <rect
                    key={part}
                    className={`bins-${part}`}
                    x={left}
                    width={bar}
                    y={y(base)}
                    height={y(from) - y(base)}
                  />
                )
              })}
              <rect
                className={`bins-${stateOf(bin)}`}
                x={left}
                width={bar}
                y={floor - hours(bin.hours)}
                height={hours(bin.hours)}
              />
            </g>
          )
        })}
        <text className="bins-axis" x={LEFT_px - 6} y={floor - HOURS_px + 8} textAnchor="end">
          {number(hours.domain()[1]!, 0)} h
        </text>
        <line className="bins-grid" x1={LEFT_px} x2={width - RIGHT_px} y1={floor} y2={floor} />
        {x.ticks(8).map((tick) => (
          <text key={tick} className="bins-axis" x={x(tick)} y={floor + 13} textAnchor="middle">
            {format.quantity('temperature', tick, 0)}
          </text>
        ))}
      </svg>
    </div>
  )
}

function ChartKey() {
  const { t } = useT()
  return (
    <p className="bins-key label" aria-hidden>
      {[...parts, ...states].map((name) => (
        <span key={name}>
          <i className={`bins-${name}`} />
          {t(`energy.chart.${name}`)}
        </span>
      ))}
    </p>
  )
}
