import type { Catalog } from '../../../src/catalog/catalog'
import type { Assembly } from '../../../src/model/assembly'
import { itemTint } from '../item-tint'

/** The pod seen from above, to scale: what stands where inside it. */
export function AssemblyPlan({ assembly, catalog }: { readonly assembly: Assembly; readonly catalog: Catalog }) {
  const [width, depth] = assembly.size_m
  const side = Math.max(width, depth)
  return (
    <svg className="assembly-plan" viewBox={`${-side / 2} ${-side / 2} ${side} ${side}`} aria-hidden="true">
      {assembly.members.map((member) => {
        const item = catalog.items.get(member.item)
        const [w, d] = item?.size_m ?? [0.6, 1.2]
        const [x, y] = member.at
        return (
          <rect
            key={member.id}
            x={x - w / 2}
            y={-y - d / 2}
            width={w}
            height={d}
            fill={itemTint(item?.category ?? '')}
            transform={`rotate(${-member.rotation_deg} ${x} ${-y})`}
          />
        )
      })}
    </svg>
  )
}
