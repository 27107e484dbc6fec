import { machineId } from '../machine.ts'
import { newsroomLine } from './newsroom-line.ts'
import type { Notebook } from './notebook.ts'
import { openEngine } from './open-engine.ts'
import { claimClient } from './tab-claim.ts'

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
