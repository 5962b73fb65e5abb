import './tour.css'
import { CircleCheck, GraduationCap } from 'lucide-react'
import { Button as PlainButton } from 'react-aria-components'
import type { ProjectListEntry, SiteTemplate } from '../../../src/api/app-api'
import { useT } from '../../i18n/translator-context'
import { useApp, useAppStore } from '../../state/hooks/use-app'
import { type TourId, tourIds } from '../../state/slices/tour-slice'
import { readTourMemory } from '../../state/tour/tour-memory'
import { tours } from '../../state/tour/tours'

interface Props {
  readonly entries: readonly ProjectListEntry[]
  readonly busy: boolean
  openPath(path: string): Promise<void>
  create(name: string, template: SiteTemplate): Promise<void>
}

const isSample = ({ kind, name }: ProjectListEntry): boolean => kind === 'sample' && /north.fork/i.test(name)

/** The guided tours, each on the site it needs; one left in the middle goes on where it was. */
export function HomeTours({ entries, busy, openPath, create }: Props) {
  const { t } = useT()
  const store = useAppStore()
  const memory = readTourMemory(useApp((s) => s.preferences))
  const leftOn = (id: TourId) => entries.find((e) => e.kind === 'recent' && e.name === memory.left[id]?.project)
  const begin = async (id: TourId) => {
    const known = leftOn(id)
    const path = (known ?? entries.find(isSample))?.path
    if (known || id === 'swap') {
      if (path) await openPath(path)
    } else await create(t('tour.hall.site'), 'serviced-yard')
    const { project, startTour, restartTour } = store.getState()
    if (!project) return
    if (known) startTour(id)
    else restartTour(id)
  }
  return (
    <section>
      <h2>{t('tour.home')}</h2>
      <div className="home-tours">
        {tourIds.map((id) => {
          const left = leftOn(id) ? memory.left[id] : undefined
          const done = memory.done.includes(id)
          return (
            <PlainButton
              key={id}
              className="home-entry"
              isDisabled={busy || (id === 'swap' && !left && !entries.some(isSample))}
              onPress={() => void begin(id)}
              data-testid={`home-tour-${id}`}
            >
              {done ? <CircleCheck size={18} aria-hidden /> : <GraduationCap size={18} aria-hidden />}
              <span>
                <strong>{t(`tour.${id}.title`)}</strong>
                <small>
                  {left ? t('tour.goOn', { step: left.step + 1, of: tours[id].length }) : t(`tour.${id}.lead`)}
                </small>
              </span>
            </PlainButton>
          )
        })}
      </div>
    </section>
  )
}
