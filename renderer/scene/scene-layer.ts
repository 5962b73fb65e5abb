import type { Object3D } from 'three'
import type { EffectiveSite } from '../../src/model/effective-site'
import type { AppState } from '../state/app-state'
import type { FloorCover } from './camera/floor-cover'
import type { CameraPose } from './camera/pose'
import type { Viewport } from './camera/projection'
import type { SceneTheme } from './colour/scene-theme'
import type { ShownStoreys } from './storeys/shown-storeys'

/** What every layer is given when something changed. */
export interface SceneInput {
  readonly state: AppState
  readonly theme: SceneTheme
  /** Where the storeys of the site are drawn; the site in `state` is as they show it. */
  readonly storeys: ShownStoreys
  /** The site with all of its storeys. */
  readonly whole: EffectiveSite
}

export interface SceneView {
  readonly pose: CameraPose
  readonly viewport: Viewport
  /** Floor that holds all that is in sight, in every pane. */
  readonly cover: FloorCover
  /** The picture is saved as a file: what only the hand needs is left out. */
  readonly picture?: boolean
}

/**
 * One thing drawn on the floor. Layers read the store when told to and never through React, so that a pointer move
 * costs no rendering of components.
 */
export interface SceneLayer {
  readonly object: Object3D
  /** Takes over what changed since `before` (null the first time). */
  update(now: SceneInput, before: SceneInput | null): void
  /** Called before each picture of a pane, with where its camera is. */
  beforeFrame?(view: SceneView): void
  dispose(): void
}
