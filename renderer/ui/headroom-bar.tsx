import './headroom-bar.css'
import type { CSSProperties, ReactNode } from 'react'

export type Medium = 'power' | 'liquid' | 'air'

interface Props {
  /** All in one unit. */
  readonly normal: number | null
  readonly worst: number | null
  readonly limit: number | null
  readonly medium?: Medium
  /** Words above the bar: what stands left, what stands right. */
  readonly left: ReactNode
  readonly right: ReactNode
}

/** Normal load solid, what the worst single outage adds hatched, the limit a line; unknown is hatched grey. */
export function HeadroomBar({ normal, worst, limit, medium = 'power', left, right }: Props) {
  const top = Math.max(normal ?? 0, worst ?? 0)
  const scale = Math.max(limit ?? 0, top) * 1.05 || 1
  const share = (value: number) => `${(100 * value) / scale}%`
  const over = limit !== null && top > limit
  const known = normal !== null && limit !== null
  const style = {
    '--bar': `var(--${medium})`,
    ...(over ? { '--worst': 'var(--broken)' } : {}),
    ...(over && (normal ?? 0) > (limit ?? 0) ? { '--bar': 'var(--broken)' } : {}),
  } as CSSProperties
  return (
    <div className="headroom" style={style}>
      <div className="headroom-words">
        <span className={over ? 'broken' : undefined}>{left}</span>
        <span className="muted">{right}</span>
      </div>
      <div className={known ? 'headroom-track' : 'headroom-track hatched'} aria-hidden>
        <div className="headroom-fill" style={{ width: share(top) }}>
          <div className="headroom-normal" style={{ width: top > 0 ? `${(100 * (normal ?? 0)) / top}%` : 0 }} />
          <div className="headroom-worst" style={{ flex: 1 }} />
        </div>
        {limit === null ? null : <div className="headroom-limit" style={{ left: share(limit) }} />}
      </div>
    </div>
  )
}
