import type { StoreApi } from 'zustand/vanilla'
import type { CatalogData, OpenProject, Preferences } from '../../src/api/app-api'
import type { AppClient } from '../../src/api/client'
import type { Commit, DocumentSession } from '../../src/session/session-types'
import type { EngineClient, EngineListener } from '../engine-worker/engine-client'
import type { AppState } from './app-state'
import type { Autosave } from './project/autosave'
import type { ZoomPage } from './slices/scale-slice'

export type AppStore = StoreApi<AppState>
/** How an action writes to and reads from the store it belongs to. */
export type SetState = AppStore['setState']
export type GetState = AppStore['getState']

/** What the store needs from outside; tests give their own. */
export interface StorePorts {
  readonly client: AppClient
  readonly catalog: CatalogData
  readonly preferences: Preferences
  /** Starts the engine; the store is its one listener. */
  startEngine(listener: EngineListener): EngineClient
  /** Sets the zoom of the page; absent where the browser keeps that to itself. */
  readonly zoomPage?: ZoomPage | undefined
  /** Today's date, ISO. */
  today(): string
}

/** What the actions share beside the store: the live document and the two who follow it. */
export interface StoreInner {
  readonly ports: StorePorts
  /** Another one once it broke and was started again. */
  engine: EngineClient
  session: DocumentSession | null
  autosave: Autosave | null
  /** Shows the document as it is now, whatever changed it. */
  follow(commit: Pick<Commit, 'document' | 'edit' | 'origin'>): void
  open(project: OpenProject): void
}
