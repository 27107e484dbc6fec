import { Drawer, Tabs } from '@mantine/core'
import type { ReactElement } from 'react'
import { NotesTab } from '../notes/notes-tab.tsx'
import { PublishTab } from '../publish/publish-tab.tsx'
import { VersionsTab } from '../versions/versions-tab.tsx'
import { useDesk } from './desk.ts'
import { placeMark } from './focus-place.ts'
import classes from './panel.module.css'
import { type Tab, tabs } from './places.ts'
import { QuotationsTab } from './quotations-tab.tsx'
import { RequestsTab } from './requests-tab.tsx'
import { StoryTab } from './story-tab.tsx'

const labels: Readonly<Record<Tab, string>> = {
  story: 'Story',
  quotations: 'Quotations',
  notes: 'Notes',
  requests: 'Requests',
  publish: 'Publish',
  versions: 'Versions',
}

const contents: Readonly<Record<Tab, () => ReactElement>> = {
  story: StoryTab,
  quotations: QuotationsTab,
  notes: NotesTab,
  requests: RequestsTab,
  publish: PublishTab,
  versions: VersionsTab,
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
  const { story } = useDesk()
  const counts: Partial<Record<Tab, number>> = {
    quotations: story.quotations.length,
    notes: story.notes.length,
    requests: story.requests.length,
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
