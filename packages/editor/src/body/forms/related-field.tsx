import { Button, Group, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { schema } from '@stet/core/story'
import { useQuery } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { FieldsForm } from '../../fields/fields-form.tsx'
import type { BodyKit } from '../kit.ts'
import type { FormValue } from './block-values.ts'

const { address, title } = schema.nodes.relatedLink.attrs

export interface RelatedFieldProps {
  readonly kit: BodyKit
  readonly value: FormValue
  readonly onChange: (value: FormValue) => void
}

/** What a reader may read on in: a story of ours, found by its words, or an address. */
export function RelatedField({ kit, value, onChange }: RelatedFieldProps): ReactElement {
  const chosen = typeof value['story'] === 'string' ? kit.stories.known.get(value['story']) : null
  return (
    <Stack gap="md">
      {value['story'] ? (
        <Group justify="space-between" className="stet-entry">
          <Text>{chosen?.headline ?? 'A story of this magazine'}</Text>
          <Button variant="default" size="xs" onClick={() => onChange({ ...value, story: null })}>
            Choose another
          </Button>
        </Group>
      ) : (
        <FindStory kit={kit} onStory={(id) => onChange({ ...value, story: id, address: null })} />
      )}
      <FieldsForm
        fields={value['story'] ? { title } : { address, title }}
        value={
          value['story']
            ? { title: value['title'] }
            : { address: value['address'], title: value['title'] }
        }
        onChange={(next) => onChange({ ...value, ...next })}
        zone={kit.zone()}
        holder="relatedLink"
      />
    </Stack>
  )
}

function FindStory({
  kit,
  onStory,
}: {
  readonly kit: BodyKit
  readonly onStory: (id: string) => void
}): ReactElement {
  const [words, setWords] = useState('')
  const [asked] = useDebouncedValue(words.trim(), 250)
  const { data, isError } = useQuery({
    queryKey: ['related', asked],
    queryFn: () => kit.findStories(asked),
    enabled: asked.length > 1,
  })
  return (
    <Stack gap="xs">
      <TextInput
        label="A story of this magazine"
        description="Type words of its headline"
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <Stack gap={2} aria-live="polite">
        {isError && <Text size="sm">Stories cannot be searched just now</Text>}
        {data?.length === 0 && <Text size="sm">No story has these words</Text>}
        {data?.map((story) => (
          <Button
            key={story.id}
            variant="subtle"
            justify="start"
            onClick={() => {
              kit.stories.put(story.id, story)
              onStory(story.id)
            }}
          >
            {story.headline}
          </Button>
        ))}
      </Stack>
    </Stack>
  )
}
