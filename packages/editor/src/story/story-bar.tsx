import { ActionIcon, Button, Text, Tooltip } from '@mantine/core'
import type { ReactElement } from 'react'
import { Link } from 'wouter'
import { ArrowLeft, Eye, PanelRight } from '../icons/icons.ts'
import { useOpenPreview } from '../preview/use-open-preview.ts'
import { useMe } from '../shell/me.ts'
import { useDesk } from './desk.ts'
import { savingWords } from './saving-words.ts'
import classes from './screen.module.css'
import { useSyncPart } from './use-story-sync.ts'
import { companyWords, standingWords } from './words.ts'

interface StoryBarProps {
  readonly shown: boolean
  readonly onPanel: () => void
}

/** The bar over a story: how it stands, whether it is saved, who else is here, and the way to publish it. */
export function StoryBar({ shown, onPanel }: StoryBarProps): ReactElement {
  const desk = useDesk()
  const { draft, editable } = desk
  const openPreview = useOpenPreview()
  return (
    <div className={classes['bar']}>
      <Tooltip label="All stories">
        <ActionIcon
          component={Link}
          href="/"
          variant="subtle"
          color="gray"
          size="lg"
          aria-label="All stories"
        >
          <ArrowLeft size={18} />
        </ActionIcon>
      </Tooltip>
      <div className={classes['state']}>
        <span className={classes['standing']}>{standingWords(draft)}</span>
        {editable ? (
          <Saving />
        ) : (
          <span className={classes['saving']}>You can read this story, not change it</span>
        )}
        <Company />
      </div>
      <Button
        variant="subtle"
        color="gray"
        leftSection={<Eye size={16} />}
        className={classes['preview']}
        onClick={openPreview}
      >
        Preview
      </Button>
      <Button onClick={() => desk.open('publish', 'publish')} className={classes['publish']}>
        Publish…
      </Button>
      <Tooltip label={shown ? 'Hide the panel' : 'Show the panel'}>
        <ActionIcon
          variant={shown ? 'light' : 'subtle'}
          color="gray"
          size="lg"
          aria-label="About the story"
          aria-expanded={shown}
          onClick={onPanel}
        >
          <PanelRight size={18} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}

function Saving(): ReactElement {
  const { sync } = useDesk()
  const saving = useSyncPart(sync, (state) => state.saving)
  const problem = useSyncPart(sync, (state) => state.problem)
  const words = savingWords({ saving, problem })
  const trouble = saving === 'refused' || saving === 'offline'
  return (
    <>
      <span className={classes['saving']} data-saving={saving}>
        {words}
      </span>
      {/* Told only where somebody has to know: “Saving” and “Saved” at every pause would be noise. */}
      <span className={classes['told']} role="status">
        {trouble ? words : ''}
      </span>
    </>
  )
}

function Company(): ReactElement | null {
  const { sync } = useDesk()
  const people = useSyncPart(sync, (state) => state.people)
  const { staff } = useMe()
  const names = people.filter(({ id }) => id !== staff.id).map(({ name }) => name)
  const words = companyWords([...new Set(names)])
  return (
    <Text component="span" size="sm" className={classes['company']} role="status">
      {words}
    </Text>
  )
}
