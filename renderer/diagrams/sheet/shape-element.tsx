import type { DrawShape, Ink } from '../../../src/diagrams/render/draw-shape'

const colour = (ink: Ink | undefined): string => (ink ? `var(--sheet-${ink})` : 'none')

/** One shape on screen, in the colours of the theme. */
export function ShapeElement({ shape }: { readonly shape: DrawShape }) {
  if (shape.type === 'text')
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fontWeight={shape.bold ? 600 : 400}
        textAnchor={shape.anchor}
        fill={colour(shape.fill)}
      >
        {shape.text}
      </text>
    )
  const dash = shape.dashed && shape.stroke ? { strokeDasharray: '6 4' } : {}
  if (shape.type === 'box')
    return (
      <rect
        x={shape.x}
        y={shape.y}
        width={shape.width}
        height={shape.height}
        rx={shape.radius}
        fill={colour(shape.fill)}
        stroke={colour(shape.stroke)}
        {...dash}
      />
    )
  const [x, y] = shape.at
  return (
    <path
      d={shape.path}
      transform={x === 0 && y === 0 && shape.scale === 1 ? undefined : `translate(${x} ${y}) scale(${shape.scale})`}
      fill={colour(shape.fill)}
      stroke={colour(shape.stroke)}
      strokeWidth={shape.width / shape.scale}
      strokeLinecap="round"
      strokeLinejoin="round"
      {...dash}
    />
  )
}
