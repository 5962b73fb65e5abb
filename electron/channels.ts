/** The two channels between page and main process. */
export const callChannel = 'guscio:call'
export const eventChannel = 'guscio:event'
