import { NativeSelect, Stack, Switch, TagsInput, Text } from '@mantine/core'
import { isZone, type Story } from '@stet/core/story'
import { type ReactElement, Suspense, useMemo } from 'react'
import { languageName } from '../fields/languages.ts'
import { late } from '../shell/late.ts'
import { useDesk, useField } from './desk.ts'
import { placeMark } from './focus-place.ts'
import { HeadlinesForm } from './headlines-form.tsx'
import { SlugField } from './slug-field.tsx'
import { topicLabels } from './topic-labels.ts'

// Far down in the panel: the text does not wait for it.
const PolicyFields = late(async () => (await import('../comments/policy-fields.tsx')).PolicyFields)

/** What a story says of itself beside its text. */
export function StoryTab(): ReactElement {
  return (
    <Stack gap="lg">
      <SlugField />
      <TopicsField />
      <HeadlinesForm />
      <CareField />
      <OldField />
      <CommentsField />
      <LanguageField />
      <ZoneField />
    </Stack>
  )
}

function TopicsField(): ReactElement {
  const { magazine, editable } = useDesk()
  const [topics, setTopics] = useField('topics')
  const labels = useMemo(() => topicLabels(magazine.topics), [magazine.topics])
  return (
    <TagsInput
      label="Topics"
      description="The most important first. Choose from those the magazine has, or write a new one."
      placeholder={topics.length === 0 ? 'Choose or write' : undefined}
      data={labels.all}
      value={topics.map(labels.labelOf)}
      onChange={(written) => setTopics([...new Set(written.map(labels.slugOf))])}
      readOnly={!editable}
      maxTags={50}
      acceptValueOnBlur
      comboboxProps={{ withinPortal: true }}
      {...placeMark('topics')}
    />
  )
}

function CareField(): ReactElement {
  const { editable } = useDesk()
  const [care, setCare] = useField('care')
  return (
    <div>
      <Switch
        label="Handle with care"
        description="For stories about suffering, or about people who did not choose to be in the news."
        checked={care}
        disabled={!editable}
        onChange={(event) => setCare(event.currentTarget.checked)}
        {...placeMark('care')}
      />
      {care && (
        <Text size="sm" mt="xs">
          Readers are not led on to more stories from here, and lists and cards show it without
          drawing attention to it.
        </Text>
      )}
    </div>
  )
}

function OldField(): ReactElement {
  const { editable } = useDesk()
  const [oldBanner, setOldBanner] = useField('oldBanner')
  return (
    <Switch
      label="Say when the story is old"
      description="After a year its page says from which year it is."
      checked={oldBanner}
      disabled={!editable}
      onChange={(event) => setOldBanner(event.currentTarget.checked)}
      {...placeMark('oldBanner')}
    />
  )
}

function CommentsField(): ReactElement {
  const { editable } = useDesk()
  const [comments, setComments] = useField('comments')
  return (
    <Suspense fallback={<div {...placeMark('comments')} />}>
      <PolicyFields
        label="Comments"
        value={comments}
        readOnly={!editable}
        onChange={setComments}
        mark={placeMark('comments')}
      />
    </Suspense>
  )
}

const common = [
  'en',
  'en-GB',
  'en-US',
  'de',
  'es',
  'fr',
  'it',
  'nl',
  'pl',
  'pt',
  'pt-BR',
  'uk',
  'ar',
  'tr',
  'zh',
  'ja',
]

function LanguageField(): ReactElement {
  const { magazine, editable } = useDesk()
  const [language, setLanguage] = useField('language')
  const tags = [...new Set([magazine.language, language, ...common])]
  return (
    <NativeSelect
      label="Language"
      description="Of the whole story. Words in another one can be marked in the text."
      data={tags.map((tag) => ({ value: tag, label: languageName(tag) }))}
      value={language}
      disabled={!editable}
      onChange={(event) => setLanguage(event.currentTarget.value)}
      {...placeMark('language')}
    />
  )
}

function ZoneField(): ReactElement {
  const { magazine, editable } = useDesk()
  const [zone, setZone] = useField('zone')
  const zones = useMemo(() => zonesWith([magazine.zone, zone]), [magazine.zone, zone])
  return (
    <NativeSelect
      label="Time zone"
      description="All times of the story are told in it."
      data={zones}
      value={zone}
      disabled={!editable}
      onChange={(event) => setZone(event.currentTarget.value as Story['zone'])}
      {...placeMark('zone')}
    />
  )
}

function zonesWith(first: readonly string[]): string[] {
  return [...new Set([...first, 'UTC', ...Intl.supportedValuesOf('timeZone')])].filter(isZone)
}
