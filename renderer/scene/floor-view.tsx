import { Canvas, useFrame, useThree } from '@react-three/fiber'
import { useEffect, useState } from 'react'
import { NoToneMapping, PCFShadowMap } from 'three'
import type { AppStore } from '../state/store-access'
import { sceneThemes } from './colour/scene-theme'
import { FloorEngine } from './floor-engine'

interface Props {
  readonly store: AppStore
  readonly theme: 'light' | 'dark'
}

/** The canvas of the floor. React mounts it once; after that the engine draws from the store. */
export function FloorView({ store, theme }: Props) {
  const colours = sceneThemes[theme]
  return (
    <div
      style={{
        position: 'absolute',
        inset: 0,
        background: `radial-gradient(ellipse at 50% 42%, ${colours.backdropCentre}, ${colours.backdropEdge} 78%)`,
      }}
    >
      <Canvas
        frameloop="demand"
        flat
        dpr={[1, 2]}
        shadows={{ type: PCFShadowMap }}
        gl={{ antialias: true, alpha: true, powerPreference: 'high-performance', toneMapping: NoToneMapping }}
      >
        <Floor store={store} theme={theme} />
      </Canvas>
    </div>
  )
}

function Floor({ store, theme }: Props) {
  const scene = useThree((three) => three.scene)
  const invalidate = useThree((three) => three.invalidate)
  const size = useThree((three) => three.size)
  const [engine, setEngine] = useState<FloorEngine | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme is handed over below without starting anew
  useEffect(() => {
    const made = new FloorEngine(store, scene, sceneThemes[theme], () => invalidate())
    setEngine(made)
    return () => made.dispose()
  }, [store, scene, invalidate])

  useEffect(() => engine?.setTheme(sceneThemes[theme]), [engine, theme])
  useEffect(() => {
    if (!engine) return
    engine.rig.resize({ width_px: size.width, height_px: size.height })
    if (engine.stats.frames === 0) engine.frameStart()
  }, [engine, size])

  // A positive priority hands the drawing over to us.
  useFrame(({ gl }) => engine?.draw(gl, performance.now()), 1)
  return null
}
