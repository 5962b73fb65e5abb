import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import type { ApiReply } from '../../src/api/api-error'
import type { AppHandlers } from '../../src/api/app-api'
import { serve } from '../../src/api/serve'
import { callChannel } from '../channels'
import { isOwnFrame } from './security'

/** Answers the calls of our own page. Errors travel as data: Electron keeps only the message of a thrown one. */
export function answerCalls(handlers: AppHandlers): void {
  ipcMain.handle(callChannel, async (event: IpcMainInvokeEvent, method: unknown, input: unknown): Promise<ApiReply> => {
    if (!isOwnFrame(event.senderFrame))
      return { ok: false, error: { code: 'stranger', message: 'Only the page of Guscio may call its host.' } }
    return serve(handlers, method, input)
  })
}
