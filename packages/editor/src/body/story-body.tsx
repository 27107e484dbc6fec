import type { Story } from '@stet/core/story'
import type { Editor } from '@tiptap/core'
import { type ReactElement, useEffect, useRef, useState } from 'react'
import { machineId, machineNow } from '../machine.ts'
import { PictureServerContext } from '../pictures/picture-server.ts'
import type { StorySync } from '../sync/story-sync.ts'
import { newAnnouncer } from './announcer.ts'
import { type BodyServer, newsroomServer } from './body-server.ts'
import { createBody } from './create-body.ts'
import { followQuestion } from './forms/asked.ts'
import { BodyForms } from './forms/body-forms.tsx'
import { askingInTurn } from './forms/in-turn.ts'
import type { Question } from './forms/question.ts'
import type { BodyKit } from './kit.ts'
import { newShelf } from './shelf.ts'
import { newStore, type Store } from './store.ts'
import type { Slash } from './tools/slash.ts'
import { SlashMenu } from './tools/slash-menu.tsx'
import { Toolbar } from './tools/toolbar.tsx'
import { type Tools, toolsOf } from './tools/tools.ts'
import { type PaperLook, wearPaper } from './views/paper-style.ts'
import './body.css'
import './tools/tools.css'

/** What the body needs to know of the magazine whose pages it looks like. */
export interface BodyMagazine {
  /** The public address of the site, where renditions of pictures live. */
  readonly siteUrl: string
  /** What its pages look like. */
  readonly look: PaperLook
}

export interface StoryBodyProps {
  readonly sync: StorySync
  /** The story as its fields are now; its body only to begin with. */
  readonly story: Story
  readonly magazine: BodyMagazine
  readonly editable: boolean
  /** Called with the editor once it stands, and with null when it is gone. */
  readonly onEditor?: (editor: Editor | null) => void
  /** Somebody asks for the record of a quotation in the text. */
  readonly onQuotation?: (id: string) => void
  /** Somebody asks for the note of a passage: a new one (its record is set already) or one that stands. */
  readonly onNote?: (passageId: string) => void
  /** Where pictures and stories come from; the newsroom's own server where absent. */
  readonly server?: BodyServer
}

/** An editor that stands, with what hangs on it. */
interface Standing {
  readonly editor: Editor
  readonly kit: BodyKit
  readonly tools: Store<Tools>
  readonly slash: Store<Slash | null>
  readonly asked: Store<Question | null>
  readonly slashKeys: { current: (key: string) => boolean }
}

/** The body of a story, written as its page will look. */
export function StoryBody(props: StoryBodyProps): ReactElement {
  const { sync, magazine, editable, server = newsroomServer } = props
  const latest = useRef(props)
  latest.current = props
  const paper = useRef<HTMLDivElement>(null)
  const tools = useRef<HTMLDivElement>(null)
  const [standing, setStanding] = useState<Standing>()
  const { look } = magazine
  useEffect(() => wearPaper(look), [look])
  useEffect(() => {
    if (!paper.current) return
    const made = stand(paper.current, latest, sync, server, () => {
      tools.current?.querySelector<HTMLElement>('button[tabindex="0"]')?.focus()
    })
    setStanding(made)
    latest.current.onEditor?.(made.editor)
    return () => {
      latest.current.onEditor?.(null)
      made.editor.destroy()
      setStanding(undefined)
    }
  }, [sync, server])
  useEffect(() => {
    if (standing && standing.editor.isEditable !== editable)
      standing.editor.setEditable(editable, false)
  }, [standing, editable])
  return (
    <PictureServerContext value={server}>
      <div className="stet-body">
        {standing && editable && (
          <Toolbar ref={tools} editor={standing.editor} kit={standing.kit} tools={standing.tools} />
        )}
        <p id="stet-body-help" className="stet-unseen">
          Type a slash for what can be put in. Alt and F10 lead to the tools, Escape and then Tab
          out of the text.
        </p>
        <div ref={paper} className="paper" />
        {standing && (
          <>
            <SlashMenu
              view={standing.editor.view}
              kit={standing.kit}
              slash={standing.slash}
              keys={standing.slashKeys}
            />
            <BodyForms view={standing.editor.view} kit={standing.kit} asked={standing.asked} />
          </>
        )}
      </div>
    </PictureServerContext>
  )
}

function stand(
  holder: HTMLElement,
  latest: { readonly current: StoryBodyProps },
  sync: StorySync,
  server: BodyServer,
  toolbar: () => void,
): Standing {
  const asked = newStore<Question | null>(null)
  const slash = newStore<Slash | null>(null)
  const slashKeys = { current: (_key: string) => false }
  const announcer = newAnnouncer()
  holder.after(announcer.dom)
  const storyNow = () => sync.snapshot().draft?.story ?? latest.current.story
  const kit: BodyKit = {
    media: server.media,
    stories: newShelf(server.findStory),
    story: () => latest.current.story.id,
    language: () => latest.current.story.language,
    zone: () => latest.current.story.zone,
    now: machineNow,
    newId: machineId,
    upload: server.upload,
    findStories: server.findStories,
    quotations: () => storyNow().quotations,
    setField: (field, value) => sync.setField(field, value),
    ask: asked.set,
    askInTurn: askingInTurn(asked),
    say: announcer.say,
    tell: server.tell,
    openQuotation: (id) => latest.current.onQuotation?.(id),
    openNote: (id) => latest.current.onNote?.(id),
    ids: new Set(),
  }
  const editor = createBody({
    kit,
    sync,
    story: storyNow(),
    storyNow,
    holder,
    editable: latest.current.editable,
    slashMenu: { onKey: (key) => slashKeys.current(key), onChange: slash.set },
    toolbar,
  })
  const tools = newStore(toolsOf(editor.state, undefined))
  editor.on('transaction', ({ transaction, appendedTransactions }) => {
    for (const tr of [transaction, ...appendedTransactions]) followQuestion(asked, tr)
    tools.set(toolsOf(editor.state, tools.get()))
  })
  editor.on('destroy', () => announcer.dom.remove())
  return { editor, kit, tools, slash, asked, slashKeys }
}
