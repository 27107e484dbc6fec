import { Loader, NativeSelect, Text, Title } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { useSearch } from 'wouter'
import { api, given } from '../server.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { wordsOf } from '../shell/server-error.ts'
import { BackToStory } from '../story/back-to-story.tsx'
import { type Side, useDiff, useVersions, type Version } from '../story/story-calls.ts'
import { shortMoment } from '../story/story-clock.ts'
import { DiffView } from './diff-view.tsx'
import { changeSummary } from './diff-words.ts'
import { RestoreButton } from './restore-button.tsx'
import { readSide, sideWords } from './sides.ts'
import classes from './versions.module.css'

/** The screen that compares the versions of the story with this id; at `stories/:id/versions`. */
export function VersionsScreen({ id }: { readonly id: string }): ReactElement {
  usePageTitle('Versions')
  const asked = new URLSearchParams(useSearch())
  const [opened] = useState(() => Date.now())
  const draft = useQuery({
    queryKey: ['story', id, 'draft', opened],
    queryFn: () => given(api.stories[':id'].$get({ param: { id } })),
  })
  const versions = useVersions(id, opened)
  const newest = versions.data?.at(-1)?.number ?? null
  const [chosenFrom, setFrom] = useState(readSide(asked.get('from')))
  const [chosenTo, setTo] = useState(readSide(asked.get('to')))
  const from = chosenFrom ?? newest
  const to = chosenTo ?? 'draft'
  const zone = draft.data?.story.zone ?? 'UTC'
  const error = draft.error ?? versions.error
  return (
    <div className={classes['screen']}>
      <div className={classes['bar']}>
        <BackToStory id={id} />
      </div>
      <Title order={1} size="h2" tabIndex={-1}>
        {draft.data?.story.headline || 'Versions'}
      </Title>
      {error && <Text role="alert">{wordsOf(error)}.</Text>}
      {versions.data?.length === 0 && (
        <Text c="dimmed">No versions yet: this story has not been published.</Text>
      )}
      {versions.data && newest !== null && (
        <>
          <div className={classes['choice']}>
            <SideField
              label="From"
              value={from}
              {...{ zone }}
              versions={versions.data}
              onChange={setFrom}
            />
            <SideField
              label="To"
              value={to}
              {...{ zone }}
              versions={versions.data}
              onChange={setTo}
            />
            {typeof from === 'number' && (
              <div>
                <RestoreButton
                  id={id}
                  version={from}
                  mayNot={draft.data?.may['restore-version'] !== true}
                  onRestored={() => void draft.refetch()}
                />
              </div>
            )}
          </div>
          <Comparison
            {...{ id, from, to }}
            seen={`${opened} ${draft.data?.bodyVersion} ${draft.data?.savedAt}`}
          />
        </>
      )}
    </div>
  )
}

interface SideFieldProps {
  readonly label: string
  readonly value: Side | null
  readonly zone: string
  readonly versions: readonly Version[]
  readonly onChange: (side: Side | null) => void
}

function SideField({ label, value, zone, versions, onChange }: SideFieldProps): ReactElement {
  const choices = versions.toReversed().map(({ number, at, by }) => ({
    value: String(number),
    label: `Version ${number}: ${shortMoment(at, zone)}, by ${by}`,
  }))
  return (
    <NativeSelect
      label={label}
      value={String(value)}
      data={[{ value: 'draft', label: sideWords('draft') }, ...choices]}
      onChange={(event) => onChange(readSide(event.currentTarget.value))}
    />
  )
}

interface ComparisonProps {
  readonly id: string
  readonly from: Side | null
  readonly to: Side
  readonly seen: string
}

function Comparison({ id, from, to, seen }: ComparisonProps): ReactElement | null {
  const { data, error } = useDiff(id, from, to, seen)
  if (error) return <Text role="alert">{wordsOf(error)}.</Text>
  if (from === null) return null
  if (!data) return <Loader aria-label="Comparing" />
  const summary = changeSummary(data)
  return (
    <>
      {summary.length > 0 && (
        <Text className={classes['summary']} role="status">
          {summary.join(' · ')}
        </Text>
      )}
      <DiffView diff={data} names={[sideWords(from), sideWords(to)]} />
    </>
  )
}
