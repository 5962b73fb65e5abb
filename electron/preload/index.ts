import { contextBridge, type IpcRendererEvent, ipcRenderer, webFrame } from 'electron'
import { callChannel, eventChannel } from '../channels'

// All that the page gets of Electron: one way in, one way out, and its own zoom. Nothing of ipcRenderer itself crosses.
contextBridge.exposeInMainWorld('guscio', {
  call: (method: string, input: unknown) => ipcRenderer.invoke(callChannel, method, input),
  onEvent(listener: (event: unknown) => void) {
    const hear = (_: IpcRendererEvent, event: unknown) => listener(event)
    ipcRenderer.on(eventChannel, hear)
    return () => {
      ipcRenderer.off(eventChannel, hear)
    }
  },
  zoom: (factor: number) => webFrame.setZoomFactor(factor),
})
