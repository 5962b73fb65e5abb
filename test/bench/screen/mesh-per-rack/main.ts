import {
  BoxGeometry,
  DirectionalLight,
  HemisphereLight,
  Mesh,
  MeshStandardMaterial,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three'

declare global {
  interface Window {
    peer: { draw(): number; calls(): number }
  }
}

/** The plain way to draw `count` racks with three: a Mesh each, sharing geometry and material. */
const count = Number(new URLSearchParams(location.search).get('count'))
const renderer = new WebGLRenderer()
// A tiny picture: script time and draw calls do not depend on it, and a software renderer is done in time.
renderer.setSize(64, 40)
document.body.append(renderer.domElement)
const scene = new Scene()
const geometry = new BoxGeometry(0.9, 2.2, 1.2)
const material = new MeshStandardMaterial({ color: 0x7fb69a })
for (let i = 0; i < count; i++) {
  const mesh = new Mesh(geometry, material)
  mesh.position.set((i % 125) * 1.2, 1.1, Math.floor(i / 125) * 2.6)
  scene.add(mesh)
}
scene.add(new HemisphereLight(0xffffff, 0x444444, 2), new DirectionalLight(0xffffff, 2))
const camera = new PerspectiveCamera(40, 1440 / 900, 1, 2000)
camera.position.set(-60, 120, 320)
camera.lookAt(75, 0, 100)

window.peer = {
  /** One frame; milliseconds of JavaScript. */
  draw() {
    camera.position.x += 0.1
    const start = performance.now()
    renderer.render(scene, camera)
    return performance.now() - start
  },
  calls: () => renderer.info.render.calls,
}
