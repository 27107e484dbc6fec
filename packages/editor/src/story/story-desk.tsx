import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import type { Story } from '@stet/core/story'
import type { Editor } from '@tiptap/core'
import { type ReactElement, Suspense, useEffect, useMemo, useState } from 'react'
import { StoryBody } from '../body/story-body.tsx'
import { newQuestions } from '../desk/questions.ts'
import { textPlace } from '../notes/text-place.ts'
import { late } from '../shell/late.ts'
import type { Magazine } from '../shell/magazine.ts'
import { usePageTitle } from '../shell/page-title.ts'
import type { Draft, StorySync } from '../sync/story-sync.ts'
import { type Desk, DeskProvider } from './desk.ts'
import { focusNode, focusPlace, nameOf } from './focus-place.ts'
import { LostFields } from './lost-fields.tsx'
import type { Place, Tab } from './places.ts'
import classes from './screen.module.css'
import { StoryBar } from './story-bar.tsx'
import { StoryHead } from './story-head.tsx'
import { useStoryKeys } from './use-story-keys.ts'

// Whoever opens a story can write before what stands beside it is there.
const Panel = late(async () => (await import('./panel.tsx')).Panel)
const QuestionsInText = late(
  async () => (await import('../desk/questions-in-text.tsx')).QuestionsInText,
)

interface StoryDeskProps {
  readonly id: string
  readonly sync: StorySync
  readonly draft: Draft
  readonly magazine: Magazine
}

/** A story that is open: its bar, its page as it is written, and its panel. */
export function StoryDesk({ id, sync, draft, magazine }: StoryDeskProps): ReactElement {
  const { story } = draft
  usePageTitle(story.headline || 'A story without a headline')
  const beside = useMediaQuery('(min-width: 64em)', false, { getInitialValueInEffect: false })
  const [shown, panel] = useDisclosure(beside)
  const [tab, setTab] = useState<Tab>('story')
  const [opened, setOpened] = useState<string | null>(null)
  const [editor, setEditor] = useState<Editor | null>(null)
  const [questions] = useState(newQuestions)
  const isCalm = useLater(editor !== null, calm)
  const editable = draft.may['edit-story'] === true

  const desk: Desk = useMemo(() => {
    const open = (next: Tab, place?: string) => {
      setTab(next)
      panel.open()
      // A drawer takes the focus as it comes in: the place has it after that.
      if (place) setTimeout(() => focusPlace(place), beside ? 0 : slide)
    }
    const showText = (then: () => void) => {
      if (beside) return then()
      panel.close()
      // It gives the focus back where it came from as it goes: what is asked comes after.
      setTimeout(then, slide)
    }
    const go = (place: Place) => {
      if (place.type === 'body') showText(() => editor && focusNode(editor, place.steps))
      else if (place.type === 'head' || inHead.has(place.field))
        showText(() => focusPlace(nameOf(place)))
      else {
        if (place.id) setOpened(place.id)
        open(place.tab, nameOf(place))
      }
    }
    const toggle = (record: string) => setOpened((now) => (now === record ? null : record))
    return {
      ...{ id, sync, draft, story, magazine, editor, questions, editable },
      ...{ go, open, opened, toggle, showText },
    }
  }, [id, sync, draft, story, magazine, editor, questions, editable, beside, opened, panel])

  const openRecord = (next: Tab, record: string) => {
    setOpened(record)
    desk.open(next, next === 'notes' ? textPlace(record) : record)
  }
  useEffect(() => {
    // A new story begins with its headline.
    if (editable && sync.snapshot().draft?.story.headline === '') focusPlace('headline')
  }, [sync, editable])
  useStoryKeys({ desk, shown, beside, tab, togglePanel: panel.toggle })

  return (
    <DeskProvider value={desk}>
      <div className={classes['screen']} data-panel={(beside && shown) || undefined}>
        <StoryBar shown={shown} onPanel={panel.toggle} />
        <section id="text" className={classes['text']} aria-label="The story" tabIndex={-1}>
          <LostFields />
          <article lang={story.language}>
            <div className="paper">
              <div className={`story ${classes['head']}`}>
                <StoryHead />
              </div>
            </div>
            <Body
              sync={sync}
              story={story}
              magazine={magazine}
              editable={editable}
              onEditor={setEditor}
              onQuotation={(quotation) => openRecord('quotations', quotation)}
              onNote={(note) => openRecord('notes', note)}
            />
          </article>
        </section>
        <Suspense fallback={null}>
          <Panel tab={tab} onTab={setTab} beside={beside} shown={shown} onClose={panel.close} />
        </Suspense>
        <Suspense fallback={null}>
          {(isCalm || tab === 'desk') && <QuestionsInText tab={shown ? tab : null} />}
        </Suspense>
      </div>
    </DeskProvider>
  )
}

/** How long after the text the desk comes, in milliseconds: nobody waits for it to begin writing. */
const calm = 1500

/** Whether something has held for so many milliseconds. */
function useLater(holds: boolean, after: number): boolean {
  const [isLater, setIsLater] = useState(false)
  useEffect(() => {
    if (!holds) return
    const timer = setTimeout(() => setIsLater(true), after)
    return () => clearTimeout(timer)
  }, [holds, after])
  return isLater
}

/** How long a drawer takes to come or go, in milliseconds. */
const slide = 350

/** Fields that stand over the text although the panel is about the story. */
const inHead: ReadonlySet<string> = new Set(['section', 'kind'])

interface BodyProps {
  readonly sync: StorySync
  readonly story: Story
  readonly magazine: Magazine
  readonly editable: boolean
  readonly onEditor: (editor: Editor | null) => void
  readonly onQuotation: (id: string) => void
  readonly onNote: (id: string) => void
}

function Body(props: BodyProps): ReactElement {
  return <StoryBody {...props} />
}
