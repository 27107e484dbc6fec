import { Anchor, Button, Radio, Stack, Text, TextInput, Title } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import { useMe } from '../shell/me.ts'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { AskedState } from './asked-state.tsx'
import { clippingCalls, listAnew } from './clipping-calls.ts'
import { FileField } from './file-field.tsx'
import { aboutProblem, type FileAbout, fileKind, newAbout, sentAbout } from './sent-file.ts'
import { TypedPostFields } from './typed-post-fields.tsx'

/** Adds a copy that no server of ours fetched: a screenshot with its words, or somebody's WARC or WACZ. */
export function AddClippingScreen(): ReactElement {
  usePageTitle('Add a file')
  return (
    <div className={`${page['page']} ${page['narrow']}`}>
      <Anchor component={Link} href="/clippings" size="sm">
        Clippings
      </Anchor>
      <Title order={1} className={page['heading']} tabIndex={-1}>
        Add a file
      </Title>
      <Text c="dimmed" mb="md" mt="xs">
        A screenshot of what you saw or were sent, or a web archive (WARC, WACZ) that somebody made.
        Readers are told how we have it.
      </Text>
      <AddForm />
    </div>
  )
}

function AddForm(): ReactElement {
  const { staff } = useMe()
  const [file, setFile] = useState<File | null>(null)
  const [about, setAbout] = useState(() => newAbout(staff.name, new Date()))
  const [strict, setStrict] = useState(false)
  const sending = useMutation({
    mutationFn: (sent: File) => clippingCalls.send(sent, sentAbout(about, sent)),
    onSuccess: listAnew,
  })
  const change = (fields: Partial<FileAbout>) => {
    setAbout((before) => ({ ...before, ...fields }))
    if (sending.data) sending.reset()
  }
  const problem = aboutProblem(about, file)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setStrict(true)
    if (!problem && file) sending.mutate(file)
  }
  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="md">
        <FileField
          file={file}
          onFile={(next) => {
            setFile(next)
            sending.reset()
          }}
        />
        <HowItCame about={about} onChange={change} />
        <TextInput
          label="Address of the post or page"
          description="If anybody kept it"
          inputMode="url"
          placeholder="https://"
          value={about.address}
          onChange={(event) => change({ address: event.currentTarget.value })}
        />
        {file && fileKind(file) && (
          <TypedPostFields
            about={about}
            isNeeded={fileKind(file) === 'picture'}
            picture={fileKind(file) === 'picture' ? file : null}
            onChange={change}
          />
        )}
        {strict && problem && (
          <Text role="alert" c="red" size="sm">
            {problem}
          </Text>
        )}
        <Refusal error={sending.error} />
        {sending.data && <AskedState key={sending.data.id} id={sending.data.id} story={null} />}
        <div>
          <Button type="submit" loading={sending.isPending}>
            Keep it
          </Button>
        </div>
      </Stack>
    </form>
  )
}

interface HowItCameProps {
  readonly about: FileAbout
  readonly onChange: (fields: Partial<FileAbout>) => void
}

function HowItCame({ about, onChange }: HowItCameProps): ReactElement {
  const isSent = about.provenance === 'sent-to-us'
  return (
    <>
      <Radio.Group
        label="How do we have it?"
        value={about.provenance}
        onChange={(value) => {
          const provenance = value === 'sent-to-us' ? 'sent-to-us' : 'seen-by-reporter'
          // Whoever is here saw it; who sent it is somebody else.
          onChange({ provenance, ...(provenance === 'sent-to-us' && { who: '' }) })
        }}
      >
        <Stack gap={6} mt={6}>
          <Radio value="seen-by-reporter" label="One of us saw it" />
          <Radio value="sent-to-us" label="Somebody sent it to us" />
        </Stack>
      </Radio.Group>
      <TextInput
        label={isSent ? 'Who sent it' : 'Who saw it'}
        description={isSent ? 'Never the name of a source who must not be known' : undefined}
        value={about.who}
        onChange={(event) => onChange({ who: event.currentTarget.value })}
      />
      <TextInput
        type="datetime-local"
        label={isSent ? 'When it came' : 'When'}
        value={about.at}
        onChange={(event) => onChange({ at: event.currentTarget.value })}
      />
      <TextInput
        label={isSent ? 'How it came' : 'On what'}
        description={isSent ? 'Such as: by mail' : 'Such as: the app on a phone, signed in'}
        value={about.means}
        onChange={(event) => onChange({ means: event.currentTarget.value })}
      />
    </>
  )
}
