import { Button, Fieldset, Select, Stack, Text, Textarea, TextInput } from '@mantine/core'
import { platforms } from '@stet/core/story'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { clippingCalls } from './clipping-calls.ts'
import { platformWords } from './clipping-words.ts'
import type { FileAbout } from './sent-file.ts'

interface TypedPostFieldsProps {
  readonly about: FileAbout
  /** Whether nothing else tells the words: a web archive may hold them itself. */
  readonly isNeeded: boolean
  /** The picture, whose words can be read by a machine first; null where there is none. */
  readonly picture: File | null
  readonly onChange: (fields: Partial<FileAbout>) => void
}

/** The post that a screenshot shows, typed by whoever looks at it. */
export function TypedPostFields(props: TypedPostFieldsProps): ReactElement {
  const { about, isNeeded, picture, onChange } = props
  return (
    <Fieldset legend={isNeeded ? 'What it shows' : 'If it is a post, what it shows'}>
      <Stack gap="sm">
        {picture && <ProposeWords key={picture.name} picture={picture} onChange={onChange} />}
        <Textarea
          label="The words, exactly as they stand there"
          description={isNeeded ? undefined : 'Empty where the file should be read by itself'}
          autosize
          minRows={4}
          value={about.text}
          onChange={(event) => onChange({ text: event.currentTarget.value })}
        />
        <Select
          label="Where it was posted"
          allowDeselect={false}
          data={platforms.map((value) => ({ value, label: platformWords(value) }))}
          value={about.platform}
          onChange={(value) =>
            onChange({ platform: platforms.find((one) => one === value) ?? 'other' })
          }
        />
        {about.platform === 'other' && (
          <TextInput
            label="What the platform is called"
            value={about.platformName}
            onChange={(event) => onChange({ platformName: event.currentTarget.value })}
          />
        )}
        <TextInput
          label="Name of who posted it"
          value={about.name}
          onChange={(event) => onChange({ name: event.currentTarget.value })}
        />
        <TextInput
          label="Handle"
          description="Such as @mara"
          value={about.handle}
          onChange={(event) => onChange({ handle: event.currentTarget.value })}
        />
        <TextInput
          label="When it was posted, as it says"
          description="Such as: 2 hours ago, or 12 November"
          value={about.postedWords}
          onChange={(event) => onChange({ postedWords: event.currentTarget.value })}
        />
      </Stack>
    </Fieldset>
  )
}

interface ProposeWordsProps {
  readonly picture: File
  readonly onChange: (fields: Partial<FileAbout>) => void
}

/** Has the newsroom read the words in the picture: a proposal, which a person compares. */
function ProposeWords({ picture, onChange }: ProposeWordsProps): ReactElement {
  const reading = useMutation({
    mutationFn: () => clippingCalls.words(picture),
    onSuccess: ({ words }) => onChange({ text: words, isProposed: words !== '' }),
  })
  const found = reading.data?.words
  return (
    <div>
      <Button
        size="xs"
        variant="default"
        loading={reading.isPending}
        onClick={() => reading.mutate()}
      >
        Read the words in the picture
      </Button>
      <Text size="sm" role="status" mt={4}>
        {found === '' && 'No words were found: type them.'}
        {found &&
          'Read by a machine. Compare them with the picture, word for word, and leave out what is not part of the post.'}
      </Text>
      <Refusal error={reading.error} />
    </div>
  )
}
