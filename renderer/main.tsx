import '@fontsource/inter/latin-400.css'
import '@fontsource/inter/latin-500.css'
import '@fontsource/inter/latin-600.css'
import '@fontsource/jetbrains-mono/latin-400.css'
import './ui/look/tokens.css'
import './ui/look/base.css'
import './ui/look/forced-colours.css'
import { createRoot } from 'react-dom/client'
import { createClient } from '../src/api/client'
import { App } from './app'
import { withAside } from './engine-worker/aside'
import { createEngineClient, type EnginePort } from './engine-worker/engine-client'
import { createTransport } from './platform/connect-host'
import { firstWords } from './platform/first-words'
import { createHostProblems } from './platform/host-problems'
import { hasWebGl2 } from './scene/webgl-support'
import { createAppStore } from './state/create-app-store'

const root = document.getElementById('root')!

async function start(): Promise<void> {
  const problems = createHostProblems(navigator.language)
  const client = createClient(createTransport(problems.say))
  const [info, preferences, catalog] = await Promise.all([
    client.call('app.info', {}),
    client.call('preferences.get', {}),
    client.call('catalog.get', {}),
  ])
  const today = () => new Date().toISOString().slice(0, 10)
  const store = createAppStore({
    client,
    catalog,
    preferences,
    zoomPage: window.guscio?.zoom,
    startEngine: (listener) => {
      const openPort = () =>
        new Worker(new URL('./engine-worker/worker.ts', import.meta.url), { type: 'module' }) as unknown as EnginePort
      return withAside(createEngineClient(openPort(), listener), openPort, () => {
        const { document, scenario } = store.getState()
        return { catalog, document, scenario, today: today() }
      })
    },
    today,
  })
  createRoot(root).render(<App client={client} store={store} info={info} onTexts={problems.speak} />)
  // Once the first screen stands and the host has been asked for the site.
  requestIdleCallback(hasWebGl2)
}

start().catch((error: unknown) => {
  // Before the texts are there, one plain sentence is all that can be said.
  const problem = error instanceof Error ? error.message : String(error)
  root.textContent = firstWords(navigator.language).cannotStart(problem)
})
