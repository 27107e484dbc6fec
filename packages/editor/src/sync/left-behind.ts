import { theNotebook } from './notebook.ts'

/**
 * Sends what closed or crashed tabs of somebody had not sent, of all stories, without opening them. What
 * cannot be sent now stays on this device until its story is opened.
 */
export async function sendLeftBehind(staff: string): Promise<void> {
  const notebook = await theNotebook()
  const stories = await notebook.storiesOf(staff)
  if (stories.length === 0) return
  // What writes stories is loaded only where there is something to send.
  const { sendStory } = await import('./send-story.ts')
  for (const story of stories) await sendStory(notebook, story, staff)
}
