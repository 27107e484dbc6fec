import type { Edit, Line } from './line.ts'
import type { Notebook, WholePage } from './notebook.ts'
import { StoryEngine } from './story-engine.ts'
import type { Colleague, Draft, Lost } from './story-sync.ts'

/** How long a story waits, before it is shown, for the newsroom to take what a tab had left behind. */
const patience = 3_000

export interface Opening {
  readonly story: string
  readonly line: Line
  readonly notebook: Notebook
  /** The draft, where it was asked for already. */
  readonly draft?: Draft
  /** Claims the page of a client for this tab; nothing where its own tab is alive. */
  readonly claim: (client: string) => Promise<(() => void) | undefined>
  readonly newClient: () => string
  /** Hears who is signed in, before anything is sent. */
  readonly met: (me: Colleague) => void
  readonly changed: () => void
  readonly signedOut: () => void
}

export interface Opened {
  readonly engine: StoryEngine
  /** Lets another tab take what this one leaves. */
  readonly release: () => void
}

/**
 * Opens a story and brings along what tabs left behind that are gone: one of them lives on in this one, under
 * its client's id; what the others left is sent under theirs.
 */
export async function openEngine(opening: Opening): Promise<Opened> {
  const { line, claim, newClient, met } = opening
  let draft = opening.draft ?? (await line.draft())
  const { you: me } = await line.editsSince(draft.bodyVersion)
  met(me)
  const [mine, ...others] = await claimLeft(opening, me)
  const lost: Lost[] = []
  for (const { page, release } of others) {
    const engine = await takeOver(opening, { me, draft, page })
    lost.push(...engine.model.lost)
    await engine.close()
    release()
    draft = await line.draft()
  }
  const client = mine?.page.client ?? newClient()
  const release = mine?.release ?? (await claim(client))
  const engine = mine
    ? await takeOver(opening, { me, draft, page: mine.page })
    : new StoryEngine({ ...opening, me, draft, client })
  if (lost.length > 0) {
    engine.model.adopt(lost)
    await engine.keep()
    for (const { page } of others) await forgetLost(opening, page.client)
  }
  return { engine, release: release ?? (() => undefined) }
}

interface Claimed {
  readonly page: WholePage
  readonly release: () => void
}

/** The pages of this story and this person whose tabs are gone, claimed for this one. */
async function claimLeft(
  { story, notebook, claim }: Opening,
  me: Colleague,
): Promise<readonly Claimed[]> {
  const claimed: Claimed[] = []
  for (const { client, staff } of await notebook.pagesOf(story)) {
    if (staff !== me.id) continue
    const release = await claim(client)
    // It may have been sent and taken away while its tab still held it.
    const page = release && (await notebook.pagesOf(story)).find((one) => one.client === client)
    if (release && page) claimed.push({ page, release })
    else release?.()
  }
  return claimed
}

/** An engine that goes on from a page which was left behind, and sends it as far as that goes. */
async function takeOver(
  opening: Opening,
  { me, draft, page }: { me: Colleague; draft: Draft; page: WholePage },
): Promise<StoryEngine> {
  const edits = await editsBetween(opening.line, page.version, draft.bodyVersion)
  const { client } = page
  const engine = new StoryEngine({ ...opening, me, draft, client, left: { page, edits } })
  await Promise.race([engine.exchange(), new Promise((resolve) => setTimeout(resolve, patience))])
  // What the newsroom refuses although it was loaded anew would hold up all that comes after it.
  if (engine.model.stuck) {
    engine.model.body.setAside()
    engine.model.stuck = undefined
    await engine.keep()
  }
  return engine
}

async function editsBetween(line: Line, from: number, to: number): Promise<readonly Edit[]> {
  const edits: Edit[] = []
  let version = from
  while (version < to) {
    const told = await line.editsSince(version)
    const more = told.edits.filter((edit) => edit.version <= to)
    if (more.length === 0) break
    edits.push(...more)
    version = more.at(-1)?.version ?? to
  }
  return edits
}

/** Takes a page away on which there is nothing more to send: what was lost is shown elsewhere by now. */
async function forgetLost({ story, notebook }: Opening, client: string): Promise<void> {
  const page = (await notebook.pagesOf(story)).find((one) => one.client === client)
  if (page && page.steps.length === 0 && Object.keys(page.fields).length === 0)
    await notebook.remove(story, client)
}
