import { openDesk } from './open-desk.ts'
import type { DeskAsked } from './read-along.ts'

// Reading takes longer than a keystroke may: it is done beside the screen.
const desk = openDesk()

addEventListener('message', ({ data }: MessageEvent<DeskAsked>) => {
  postMessage(desk.read(data.story, data.known, data.now))
})
