import { machineId } from '../machine.ts'
import { newsroomLine } from './newsroom-line.ts'
import type { Notebook } from './notebook.ts'
import { openEngine } from './open-engine.ts'
import { claimClient, untilLeft } from './tab-claim.ts'

/** Sends what tabs that are gone had not sent of one story; does nothing where that cannot be done now. */
export async function sendStory(notebook: Notebook, story: string, staff: string): Promise<void> {
  try {
    const { engine, release } = await openEngine({
      story,
      line: newsroomLine(story, () => staff),
      notebook,
      claim: (client) => claimClient(story, client),
      newClient: machineId,
      met: () => undefined,
      changed: () => undefined,
      signedOut: () => undefined,
    })
    await engine.close()
    release()
  } catch {
    // The newsroom is away, or the story is: nothing was taken from the device.
  }
}

/**
 * Sends what the tabs that write a story beside this one leave unsent, as each of them goes, until it is told
 * to stop. A tab that is just being left may hold its page longer than whoever opens the story anew waits.
 */
export async function sendAsTabsGo(
  notebook: Notebook,
  writing: { readonly story: string; readonly client: string; readonly staff: string },
  signal: AbortSignal,
): Promise<void> {
  const { story, staff } = writing
  const pages = await notebook.pagesOf(story)
  const others = pages.filter((page) => page.staff === staff && page.client !== writing.client)
  const sent = others.map(async ({ client }) => {
    if (await untilLeft(story, client, signal)) await sendStory(notebook, story, staff)
  })
  await Promise.all(sent)
}
