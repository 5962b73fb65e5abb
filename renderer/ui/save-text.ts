import { download } from './download'

/** Hands a text over as a file, as a browser download or the shell's save dialog. */
export function saveText(text: string, mediaType: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: mediaType }))
  download(address, fileName)
  // The browser reads the file after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}
