import type { ReactNode } from 'react'
import type { Item } from '../../../src/model/item'
import { itemTint } from '../item-tint'
import { pictureKind } from './picture-kind'

/** Tallest thing drawn at full height, metres; what is larger shrinks to fit. */
const FULL_M = 2.4

/** The front of a product, in its own proportions, with what tells its kind: shelves, fans, pipes, windings. */
export function ItemPicture({ item }: { readonly item: Item }) {
  const [width_m, , height_m] = item.size_m ?? [1, 1, 1.5]
  const scale = 26 / Math.max(FULL_M, width_m, height_m)
  const [w, h] = [Math.max(3, width_m * scale), Math.max(3, height_m * scale)]
  const tint = itemTint(item.category)
  return (
    <svg className="item-picture" viewBox="0 0 32 32" aria-hidden="true" stroke={tint} fill="none" strokeWidth={1}>
      <line x1={3} y1={29.5} x2={29} y2={29.5} stroke="var(--faint)" />
      <g transform={`translate(${16 - w / 2} ${29 - h})`}>
        <rect width={w} height={h} fill={tint} fillOpacity={0.16} rx={0.6} />
        {details(pictureKind(item.category), w, h)}
      </g>
    </svg>
  )
}

function details(kind: ReturnType<typeof pictureKind>, w: number, h: number): ReactNode {
  const at = (count: number): number[] => Array.from({ length: count }, (_, i) => (i + 1) / (count + 1))
  if (kind === 'rack') return at(6).map((y) => <line key={y} x1={w * 0.12} x2={w * 0.88} y1={h * y} y2={h * y} />)
  if (kind === 'fans')
    return at(Math.max(1, Math.min(4, Math.round(w / h) + 1))).map((x) => (
      <g key={x}>
        <circle cx={w * x} cy={h / 2} r={Math.min(w, h) * 0.22} />
        <circle cx={w * x} cy={h / 2} r={0.5} />
      </g>
    ))
  if (kind === 'pipes')
    return (
      <>
        <path d={`M ${w * 0.3} 0 V ${h * 0.55} H ${w * 0.7} V 0`} />
        <circle cx={w / 2} cy={h * 0.78} r={Math.min(w, h) * 0.12} />
      </>
    )
  if (kind === 'windings')
    return [0.38, 0.62].map((x) => <circle key={x} cx={w * x} cy={h * 0.5} r={Math.min(w, h) * 0.22} />)
  if (kind === 'engine')
    return (
      <>
        <circle cx={w * 0.3} cy={h * 0.55} r={Math.min(w, h) * 0.28} />
        <path
          d={`M ${w * 0.55} ${h * 0.3} H ${w * 0.9} M ${w * 0.55} ${h * 0.55} H ${w * 0.9} M ${w * 0.55} ${h * 0.8} H ${w * 0.9}`}
        />
      </>
    )
  if (kind === 'battery')
    return at(3).map((x) => <rect key={x} x={w * x - w * 0.08} y={h * 0.25} width={w * 0.16} height={h * 0.5} />)
  if (kind === 'board')
    return at(2).map((x) => (
      <g key={x}>
        <line x1={w * x} x2={w * x} y1={0} y2={h} />
        <line x1={w * x - w * 0.12} x2={w * x - w * 0.12} y1={h * 0.35} y2={h * 0.5} />
      </g>
    ))
  return null
}
