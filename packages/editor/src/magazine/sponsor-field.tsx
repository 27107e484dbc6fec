import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core'
import type { ReactElement } from 'react'
import { PictureDrop } from '../pictures/picture-drop.tsx'
import type { MagazineSettings } from './magazine-settings.ts'

type Sponsor = NonNullable<MagazineSettings['sponsor']>

interface SponsorFieldProps {
  readonly value: Sponsor | null
  readonly onChange: (sponsor: Sponsor | null) => void
  /** What is wrong with a place in it: `sponsor.address`. */
  readonly problem: (path: string) => string | null
}

const nobody: Sponsor = { name: '', text: '', address: '', picture: null, from: null, to: null }

/** Whoever pays for the one place that pages have for it. */
export function SponsorField({ value, onChange, problem }: SponsorFieldProps): ReactElement {
  return (
    <Stack gap="xs" role="group" aria-labelledby="sponsor-label">
      <Text id="sponsor-label" fw={600} size="sm">
        Sponsor
      </Text>
      <Text size="sm" c="dimmed">
        Stands once behind a story and on the front page, and says what it is. Never beside a
        careful story or a help box.
      </Text>
      {value ? (
        <SponsorForm value={value} onChange={onChange} problem={problem} />
      ) : (
        <div>
          <Button variant="default" size="xs" onClick={() => onChange(nobody)}>
            Name a sponsor
          </Button>
        </div>
      )}
    </Stack>
  )
}

function SponsorForm({
  value,
  onChange,
  problem,
}: Omit<SponsorFieldProps, 'value'> & { readonly value: Sponsor }): ReactElement {
  const put = (fields: Partial<Sponsor>) => onChange({ ...value, ...fields })
  const { picture } = value
  return (
    <>
      <TextInput
        label="Who it is"
        description="After the words “Sponsored by”"
        value={value.name}
        error={problem('sponsor.name')}
        onChange={(event) => put({ name: event.currentTarget.value })}
      />
      <Textarea
        label="What they say"
        description="A sentence or two"
        value={value.text}
        maxLength={280}
        autosize
        error={problem('sponsor.text')}
        onChange={(event) => put({ text: event.currentTarget.value })}
      />
      <TextInput
        label="Where it leads"
        placeholder="https://"
        value={value.address}
        error={problem('sponsor.address')}
        onChange={(event) => put({ address: event.currentTarget.value })}
      />
      <Group gap="sm" grow>
        <TextInput
          label="First day"
          type="date"
          value={value.from ?? ''}
          error={problem('sponsor.from')}
          onChange={(event) => put({ from: event.currentTarget.value || null })}
        />
        <TextInput
          label="Last day"
          type="date"
          value={value.to ?? ''}
          error={problem('sponsor.to')}
          onChange={(event) => put({ to: event.currentTarget.value || null })}
        />
      </Group>
      {picture ? (
        <TextInput
          label="What the picture shows"
          description="For readers who cannot see it"
          value={picture.alternative ?? ''}
          error={problem('sponsor.picture.alternative') ?? problem('sponsor.picture')}
          onChange={(event) =>
            put({ picture: { ...picture, alternative: event.currentTarget.value || null } })
          }
        />
      ) : (
        <PictureDrop label="Add a picture" onPicture={(taken) => put({ picture: taken })} />
      )}
      <Group gap="sm">
        {picture && (
          <Button variant="default" size="xs" onClick={() => put({ picture: null })}>
            Take the picture away
          </Button>
        )}
        <Button variant="default" size="xs" onClick={() => onChange(null)}>
          No sponsor
        </Button>
      </Group>
    </>
  )
}
