import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { getShortcut } from '../../editor/shortcuts'
import { tourIds } from '../slices/tour-slice'
import { tours } from './tours'

interface TourTexts {
  readonly steps: Readonly<Record<string, { readonly title: string; readonly text: string }>>
}

const steps = tourIds.flatMap((tour) => tours[tour].map((step) => ({ tour, step })))

describe('tours', () => {
  it.each(['en', 'it'])('have a text for every step, and none besides, in %s', (language) => {
    const path = new URL(`../../../resources/locales/${language}/tour.json`, import.meta.url)
    const texts = JSON.parse(readFileSync(path, 'utf8')) as Record<string, TourTexts>
    for (const tour of tourIds) expect(Object.keys(texts[tour]!.steps)).toEqual(tours[tour].map((s) => s.id))
    const lacking = steps.filter(({ tour, step }) => !texts[tour]!.steps[step.id]?.title)
    expect(lacking).toEqual([])
  })

  it('name only commands that there are', () => {
    for (const { step } of steps) for (const id of step.commands ?? []) expect(getShortcut(id).keys).not.toEqual([])
  })
})
