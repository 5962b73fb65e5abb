import { Group } from 'three'
import type { SceneLayer, SceneView } from '../scene-layer'

/** Tells the page which way north is on screen, as the CSS variable `--north`, so that a compass can turn with it. */
export class CompassLayer implements SceneLayer {
  /** Nothing of it is drawn by three.js. */
  readonly object = new Group()
  #heading_deg: number | null = null

  constructor(private readonly holder: HTMLElement) {}

  update(): void {}

  beforeFrame({ pose }: SceneView): void {
    if (pose.heading_deg === this.#heading_deg) return
    this.#heading_deg = pose.heading_deg
    this.holder.style.setProperty('--north', `${-pose.heading_deg}deg`)
  }

  dispose(): void {
    this.holder.style.removeProperty('--north')
  }
}
