import './scene.css'
import { Canvas, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useRef, useState } from 'react'
import { NoToneMapping, PCFShadowMap } from 'three'
import { dispatchKey } from '../editor/dispatch-key'
import { isTyping } from '../editor/keys/chord'
import { followsPointer } from '../editor/tools/follows-pointer'
import type { AppStore } from '../state/store-access'
import { sceneThemes } from './colour/scene-theme'
import { FloorEngine } from './floor-engine'
import { FloorInput } from './input/floor-input'
import { floorPicking } from './input/floor-picking'
import { KeyPointer } from './input/key-pointer'
import { WalkInput } from './input/walk-input'
import { placementsShown } from './items/equipment-layer'
import { sectionHandlesOf } from './look/section-handle-layer'
import { pickablePlacements } from './look/visible-placements'
import type { SceneWords } from './overlays/floor-label'
import { savePicture } from './picture/save-picture'
import type { PictureWords } from './picture/use-picture-words'
import { exposeProbe } from './scene-probe'
import { isSoftwareRenderer } from './software-renderer'
import { onThisStorey, withShownStoreys } from './storeys/shown-storeys'

interface Props {
  readonly store: AppStore
  readonly theme: 'light' | 'dark'
  readonly words: SceneWords
  readonly picture: PictureWords
  /** What assistive technology calls the canvas. */
  readonly label: string
}

/** The canvas of the floor. React mounts it once; after that the engine draws from the store. */
export function FloorView(props: Props) {
  const { backdropCentre, backdropEdge } = sceneThemes[props.theme]
  const first = useRef<HTMLDivElement>(null)
  const second = useRef<HTMLDivElement>(null)
  return (
    <div
      className={`floor-view ${props.theme}`}
      style={{ background: `radial-gradient(ellipse at 50% 42%, ${backdropCentre}, ${backdropEdge} 78%)` }}
    >
      <Canvas
        frameloop="demand"
        flat
        dpr={[1, 2]}
        shadows={{ type: PCFShadowMap }}
        gl={{ antialias: true, alpha: true, powerPreference: 'high-performance', toneMapping: NoToneMapping }}
      >
        <Floor {...props} first={first} second={second} />
      </Canvas>
      <div ref={first} className="floor-labels" data-testid="floor-labels" />
      <div ref={second} className="floor-labels" hidden />
    </div>
  )
}

interface FloorProps extends Props {
  /** Where the words of each pane stand. */
  readonly first: React.RefObject<HTMLDivElement | null>
  readonly second: React.RefObject<HTMLDivElement | null>
}

function Floor({ store, theme, words, picture, label, first, second }: FloorProps) {
  const { scene, gl, size, invalidate } = useThree()
  const [engine, setEngine] = useState<FloorEngine | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: theme and words are handed over below without starting anew
  useEffect(() => {
    if (!first.current || !second.current) return
    const made = new FloorEngine(
      store,
      scene,
      sceneThemes[theme],
      words,
      [first.current, second.current],
      () => invalidate(),
      isSoftwareRenderer(gl.getContext()),
    )
    const canvas = gl.domElement
    canvas.tabIndex = 0
    const pickable = () => {
      const state = withShownStoreys(store.getState())
      return pickablePlacements(
        onThisStorey(placementsShown(state)),
        state.lockedLayers,
        state.section,
        state.view === 'plan',
      )
    }
    // Before the other inputs: on a walk it takes their events.
    const rig = () => made.rig
    const walk = new WalkInput({ element: canvas, rig, store })
    const input = new FloorInput({
      element: canvas,
      rig,
      left_px: () => made.panes.active.left_px,
      enter: (x) => made.enter(x),
      store,
      grid: () => floorPicking(pickable()),
      selectionCentre: () => made.selectionCentre(),
      reveal: (ids) => made.reveal(ids),
      sectionHandles: () => sectionHandlesOf(store.getState()),
      gizmo: () => made.gizmo(),
    })
    const keyPointer = new KeyPointer({ rig, store, tools: input.tools, pick: (x, y) => input.pick(x, y) })
    const onKey = (event: KeyboardEvent) => {
      // Who walks the page by keyboard must get past the floor: Tab is a shortcut only after a click on it.
      if (event.key === 'Tab' && !(event.target === canvas && input.focusedByPointer)) return
      const atFloor = event.target === canvas || event.target === document.body
      const plain = atFloor && !event.ctrlKey && !event.metaKey
      if (plain && !event.altKey && keyPointer.key(event)) event.preventDefault()
      else if (plain && input.tools.key(event.key, { time_ms: event.timeStamp, repeat: event.repeat }))
        event.preventDefault()
      else dispatchKey(event, { store }, atFloor)
    }
    const onKeyUp = (event: KeyboardEvent) => input.tools.keyUp(event.key, event.timeStamp)
    window.addEventListener('keydown', onKey)
    window.addEventListener('keyup', onKeyUp)
    store.getState().setReadPose(() => made.rig.goal)
    const hideProbe = exposeProbe(gl, made, store)
    setEngine(made)
    // A tool that follows the pointer takes the focus with it, so that its keys arrive wherever it was chosen.
    const follow = store.subscribe(({ interaction }, before) => {
      if (interaction.type === before.interaction.type || !followsPointer(interaction)) return
      setTimeout(() => {
        if (!isTyping(document.activeElement) && !document.querySelector('[role=dialog]')) canvas.focus()
      })
    })
    return () => {
      follow()
      window.removeEventListener('keydown', onKey)
      window.removeEventListener('keyup', onKeyUp)
      store.getState().setReadPose(null)
      hideProbe()
      walk.dispose()
      input.dispose()
      made.dispose()
    }
  }, [store, scene, gl, invalidate, first, second])

  useEffect(() => engine?.setTheme(sceneThemes[theme]), [engine, theme])
  useEffect(() => engine?.setWords(words), [engine, words])
  useEffect(() => {
    if (!engine) return
    return store.subscribe((now, before) => {
      if (now.pictureRequest === before.pictureRequest || !now.pictureRequest) return
      const { scale } = now.pictureRequest
      void savePicture({ store, gl, engine, theme: sceneThemes[theme], words: picture, scale })
    })
  }, [store, gl, engine, theme, picture])
  useEffect(() => {
    gl.domElement.setAttribute('aria-label', label)
  }, [gl, label])
  useEffect(() => {
    if (!engine) return
    engine.resize({ width_px: size.width, height_px: size.height })
    if (engine.stats.frames === 0) engine.frameStart()
  }, [engine, size])

  // A positive priority hands the drawing over to us.
  useFrame(() => engine?.draw(gl, performance.now()), 1)
  return null
}
