import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core'
import type { FormEvent, ReactElement } from 'react'
import type { What } from './take-out-calls.ts'
import { whatFrom } from './take-out-words.ts'

/** What is typed so far. */
export interface Typed {
  readonly kind: What['kind']
  readonly text: string
}

interface Props {
  readonly typed: Typed
  readonly isBusy: boolean
  readonly onType: (typed: Typed) => void
  readonly onLook: (what: What) => void
}

const choices: readonly { readonly kind: What['kind']; readonly words: string }[] = [
  { kind: 'words', words: 'A name or a passage' },
  { kind: 'picture', words: 'A picture' },
  { kind: 'post', words: 'A post' },
]

/** Says what is to be taken out, and has it looked for. */
export function LookForm({ typed, isBusy, onType, onLook }: Props): ReactElement {
  const { kind, text } = typed
  const what = whatFrom(kind, text)
  const look = (event: FormEvent) => {
    event.preventDefault()
    if (what) onLook(what)
  }
  const field = {
    value: text,
    required: true,
    onChange: (event: { currentTarget: { value: string } }) =>
      onType({ kind, text: event.currentTarget.value }),
  }
  return (
    <form onSubmit={look}>
      <Stack gap="md" maw="44rem">
        <Radio.Group
          label="What is to go"
          value={kind}
          onChange={(chosen) =>
            onType({ kind: choices.find((one) => one.kind === chosen)?.kind ?? kind, text: '' })
          }
        >
          <Group mt="xs" gap="lg">
            {choices.map((choice) => (
              <Radio key={choice.kind} value={choice.kind} label={choice.words} />
            ))}
          </Group>
        </Radio.Group>
        {kind === 'words' && (
          <Textarea
            label="The words"
            description="A spelling, a handle or a part of a passage on each line. Capitals, accents and hyphens make no difference."
            autosize
            minRows={2}
            {...field}
          />
        )}
        {kind === 'picture' && (
          <TextInput
            label="The picture’s address"
            description="As the site shows it: copy the address of the picture on any page."
            {...field}
          />
        )}
        {kind === 'post' && (
          <TextInput
            label="The post’s address"
            description="On its platform. Its cards, links and copies go."
            type="url"
            {...field}
          />
        )}
        <Group>
          <Button type="submit" variant="default" loading={isBusy} disabled={!what}>
            Show where it stands
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
