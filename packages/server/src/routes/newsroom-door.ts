import { renderStanding } from '@stet/core/page'
import { Hono } from 'hono'
import type { PressRoom } from '../site/press-room.ts'

/** `GET /newsroom/`: says how stories come in and go out, as long as there are no screens. */
export function doorRoutes(presses: PressRoom): Hono {
  return new Hono()
    .get('/newsroom', (context) => context.redirect('/newsroom/'))
    .get('/newsroom/', async (context) => {
      const press = await presses.open()
      const text = (words: string) => ({ type: 'text', text: words }) as const
      const command = (words: string) => ({ ...text(words), marks: [{ type: 'code' }] }) as const
      const page = renderStanding(press.site, {
        slug: 'newsroom',
        title: 'The newsroom',
        language: 'en',
        body: {
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [
                text('This newsroom is run from the command line: '),
                command('npx stet import FOLDER'),
                text(' brings stories in, '),
                command('npx stet publish STORY'),
                text(' publishes one, and '),
                command('npx stet export FOLDER'),
                text(' takes everything out again. '),
                command('npx stet --help'),
                text(' lists all commands.'),
              ],
            },
          ],
        },
      })
      return context.html(page)
    })
}
