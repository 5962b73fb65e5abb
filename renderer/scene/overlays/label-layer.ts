import { Group } from 'three'
import { projectPoint } from '../camera/projection'
import { visiblePlacements } from '../look/visible-placements'
import type { SceneInput, SceneLayer, SceneView } from '../scene-layer'
import { arrangeLabels, type LabelSpot } from './arrange-labels'
import { Captions, type CaptionWish } from './captions'
import { chooseGrouping } from './choose-grouping'
import type { FloorLabel, SceneWords } from './floor-label'
import { floorLabels } from './floor-labels'
import { shortLabel } from './short-label'

interface Shown {
  label: FloorLabel
  readonly element: HTMLDivElement
  width: number
  height: number
}

/** Words over the floor as HTML, so that they stay sharp and readable by assistive technology. Moved, never rebuilt. */
export class LabelLayer implements SceneLayer {
  /** Nothing of it is drawn by three.js. */
  readonly object = new Group()
  readonly #shown = new Map<string, Shown>()
  /** Names come and go with every move of the camera: only those with room are on the page. */
  readonly #captions = new Captions()
  readonly #captionElements = new Map<string, HTMLDivElement>()
  #captioned = true
  #order: readonly string[] = []
  #words: SceneWords

  constructor(
    private readonly board: HTMLElement,
    words: SceneWords,
  ) {
    this.#words = words
  }

  /** Takes other words, e.g. of another language. */
  setWords(words: SceneWords, input: SceneInput): void {
    this.#words = words
    this.update(input, null)
  }

  update(now: SceneInput, before: SceneInput | null): void {
    const { state } = now
    this.#captioned = state.layers.labels
    this.#captions.take(visiblePlacements(state))
    const same =
      before !== null &&
      state.effective === before.state.effective &&
      state.answers === before.state.answers &&
      state.asOf === before.state.asOf &&
      state.moment === before.state.moment &&
      state.selection === before.state.selection &&
      state.interaction === before.state.interaction &&
      state.layers === before.state.layers &&
      state.finding === before.state.finding
    if (same) return
    const labels = floorLabels(state, this.#words)
    this.#order = labels.map((l) => l.key)
    const wanted = new Set(this.#order)
    for (const [key, { element }] of this.#shown) {
      if (wanted.has(key)) continue
      element.remove()
      this.#shown.delete(key)
    }
    for (const label of labels) this.#put(label)
  }

  beforeFrame({ pose, viewport }: SceneView): void {
    const wishes = this.#order.flatMap((key) => {
      const shown = this.#shown.get(key)!
      if (shown.width === 0) {
        shown.width = shown.element.offsetWidth
        shown.height = shown.element.offsetHeight
      }
      const seen = projectPoint(pose, viewport, shown.label.anchor)
      if (!seen) return []
      const { group, standsFor, tone } = shown.label
      const { width, height } = shown
      return [{ key, x: seen.x, y: seen.y, width, height, quiet: tone === 'quiet', group, standsFor }]
    })
    const picture = { width: viewport.width_px, height: viewport.height_px }
    const captions = this.#captioned ? this.#captions.wishes({ pose, viewport }) : []
    const spots = arrangeLabels([...chooseGrouping(wishes, picture), ...captions], picture)
    this.#showCaptions(captions, spots)
    for (const [key, { element }] of this.#shown) {
      const spot = spots.get(key)
      element.style.visibility = spot ? 'visible' : 'hidden'
      if (!spot) continue
      element.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`
      // A long stem passes behind the labels that it had to rise over.
      element.style.zIndex = String(1000 - Math.round(spot.stem))
      element.style.setProperty('--stem', `${spot.stem - 2}px`)
      element.style.setProperty('--foot', `${Math.round(spot.foot)}px`)
    }
  }

  dispose(): void {
    for (const element of this.#captionElements.values()) element.remove()
    this.#captionElements.clear()
    for (const { element } of this.#shown.values()) element.remove()
    this.#shown.clear()
  }

  #showCaptions(captions: readonly CaptionWish[], spots: ReadonlyMap<string, LabelSpot>): void {
    for (const [key, element] of this.#captionElements) {
      if (spots.has(key)) continue
      element.remove()
      this.#captionElements.delete(key)
    }
    for (const { key, text } of captions) {
      const spot = spots.get(key)
      if (!spot) continue
      let element = this.#captionElements.get(key)
      if (!element) {
        element = document.createElement('div')
        element.className = 'floor-label quiet'
        element.style.setProperty('--stem', '0px')
        this.board.append(element)
        this.#captionElements.set(key, element)
      }
      if (element.textContent !== text) element.textContent = text
      element.style.transform = `translate(${Math.round(spot.x)}px, ${Math.round(spot.y)}px)`
    }
  }

  #put(label: FloorLabel): void {
    const known = this.#shown.get(label.key)
    const element = known?.element ?? document.createElement('div')
    if (!known) {
      element.style.visibility = 'hidden'
      this.board.append(element)
    }
    const isToned = known?.label.tone === label.tone
    if (!isToned) element.className = `floor-label ${label.tone}`
    if (isToned && known.label.text === label.text) known.label = label
    else {
      element.textContent = shortLabel(label.text)
      // Figures are set in one width: a distance that grows with a drag need not be measured at every picture.
      const isAsWide = isToned && figureless(known.label.text) === figureless(label.text)
      const { width, height } = isAsWide ? known : unmeasured
      this.#shown.set(label.key, { label, element, width, height })
    }
  }
}

const unmeasured = { width: 0, height: 0 }

const figureless = (text: string): string => text.replace(/\d/g, '0')
