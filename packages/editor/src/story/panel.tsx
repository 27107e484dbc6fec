import { Drawer, Tabs } from '@mantine/core'
import { type ComponentType, type ReactElement, Suspense } from 'react'
import { NotesTab } from '../notes/notes-tab.tsx'
import { useOriginals } from '../originals/original-calls.ts'
import { late } from '../shell/late.ts'
import { useDesk } from './desk.ts'
import { placeMark } from './focus-place.ts'
import classes from './panel.module.css'
import { type Tab, tabs } from './places.ts'
import { QuotationsTab } from './quotations-tab.tsx'
import { RequestsTab } from './requests-tab.tsx'
import { StoryTab } from './story-tab.tsx'
import { Waiting } from './waiting.tsx'

const labels: Readonly<Record<Tab, string>> = {
  story: 'Story',
  quotations: 'Quotations',
  desk: 'Desk',
  notes: 'Notes',
  requests: 'Requests',
  publish: 'Publish',
  versions: 'Versions',
}

/** A tab whose script comes when somebody opens it, with what is said until then. */
function lateTab(words: string, fetch: () => Promise<ComponentType>): () => ReactElement {
  const Content = late(fetch)
  return () => (
    <Suspense fallback={<Waiting words={words} />}>
      <Content />
    </Suspense>
  )
}

// Whoever writes begins with the text: what reads it is large, and nobody publishes or compares at once.
const contents: Readonly<Record<Tab, () => ReactElement>> = {
  story: StoryTab,
  quotations: QuotationsTab,
  desk: lateTab('Opening the desk', async () => (await import('../desk/desk-tab.tsx')).DeskTab),
  notes: NotesTab,
  requests: RequestsTab,
  publish: lateTab(
    'Opening what publishes',
    async () => (await import('../publish/publish-tab.tsx')).PublishTab,
  ),
  versions: lateTab(
    'Opening the versions',
    async () => (await import('../versions/versions-tab.tsx')).VersionsTab,
  ),
}

interface PanelProps {
  readonly tab: Tab
  readonly onTab: (tab: Tab) => void
  /** Whether there is room for it beside the text; else it is a drawer. */
  readonly beside: boolean
  readonly shown: boolean
  readonly onClose: () => void
}

/** Everything about the story that is not its text. */
export function Panel({ tab, onTab, beside, shown, onClose }: PanelProps): ReactElement | null {
  if (beside)
    return shown ? (
      <aside id="panel" aria-label="About the story" className={classes['panel']}>
        <PanelTabs tab={tab} onTab={onTab} />
      </aside>
    ) : null
  return (
    <Drawer
      opened={shown}
      onClose={onClose}
      position="right"
      size="min(100%, 28rem)"
      title="About the story"
      padding="md"
      closeButtonProps={{ 'aria-label': 'Back to the text' }}
    >
      <PanelTabs tab={tab} onTab={onTab} />
    </Drawer>
  )
}

function PanelTabs({ tab, onTab }: Pick<PanelProps, 'tab' | 'onTab'>): ReactElement {
  const { id, draft, story } = useDesk()
  const { data: originals } = useOriginals(id, draft.live?.version)
  const counts: Partial<Record<Tab, number>> = {
    quotations: story.quotations.length,
    notes: story.notes.length,
    requests: story.requests.length,
    // What editors are asked about the posts behind the story stands there.
    publish: originals?.reduce((sum, { asked }) => sum + asked.length, 0) ?? 0,
  }
  return (
    <Tabs
      value={tab}
      onChange={(next) => onTab(next as Tab)}
      variant="unstyled"
      keepMounted={false}
      classNames={{ list: classes['tabs'], tab: classes['tab'], panel: classes['content'] }}
    >
      <Tabs.List grow>
        {tabs.map((name) => (
          <Tabs.Tab key={name} value={name} {...placeMark(`tab ${name}`)}>
            {labels[name]}
            {counts[name] ? <span className={classes['count']}>{counts[name]}</span> : null}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((name) => {
        const Content = contents[name]
        return (
          <Tabs.Panel key={name} value={name}>
            <h2 className={classes['heading']}>
              {name === 'requests' ? 'Requests for comment' : labels[name]}
            </h2>
            <Content />
          </Tabs.Panel>
        )
      })}
    </Tabs>
  )
}
