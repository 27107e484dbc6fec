import { sendingWords, unsentWords } from '../../pictures/sending-words.ts'
import { button, element } from '../elements.ts'

/** What stands where a picture will stand once it is sent. */
export interface UploadBox {
  readonly dom: HTMLElement
  /** Shows how much is sent, from 0 to 1. */
  readonly progress: (share: number) => void
  /** Shows that it could not be sent, and why; the file stays at hand. */
  readonly fail: (why: string) => void
}

/** A box with a small view of the picture, how far it is, and, should it fail, what can be done. */
export function uploadBox(
  file: File,
  { again, leave }: { readonly again: () => void; readonly leave: () => void },
): UploadBox {
  const dom = element('div', 'stet-upload')
  dom.contentEditable = 'false'
  const words = element('p', 'stet-upload-words')
  const bar = document.createElement('progress')
  bar.max = 1
  bar.setAttribute('aria-label', `Sending ${file.name}`)
  const canvas = element('canvas', 'stet-upload-view')
  const buttons = element('div', 'stet-upload-buttons')
  buttons.append(
    button('stet-button', 'Try again', again),
    button('stet-button', 'Leave it out', leave),
  )
  dom.append(canvas, words, bar, buttons)
  buttons.hidden = true
  void preview(file, canvas)
  return {
    dom,
    progress(share) {
      dom.removeAttribute('role')
      words.textContent = sendingWords(file, share)
      if (share < 1) bar.value = share
      else bar.removeAttribute('value')
      bar.hidden = false
      buttons.hidden = true
    },
    fail(why) {
      dom.setAttribute('role', 'alert')
      words.textContent = unsentWords(file, why)
      bar.hidden = true
      buttons.hidden = false
    },
  }
}

/** Draws the picture small; what the browser cannot read stays without a view. */
async function preview(file: File, canvas: HTMLCanvasElement): Promise<void> {
  const bitmap = await createImageBitmap(file, { resizeHeight: 160 }).catch(() => undefined)
  if (!bitmap) {
    canvas.remove()
    return
  }
  canvas.width = bitmap.width
  canvas.height = bitmap.height
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0)
  bitmap.close()
}
