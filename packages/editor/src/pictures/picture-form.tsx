import { Radio, Stack, Textarea, TextInput } from '@mantine/core'
import type { Focus, Media, Picture } from '@stet/core/story'
import type { ReactElement } from 'react'
import { FocusField } from './focus-field.tsx'

export interface PictureFormProps {
  readonly picture: Picture
  /** The facts of its file; undefined until they are known. */
  readonly media: Media | undefined
  readonly onChange: (picture: Picture) => void
  /** Where renditions live; the newsroom's own host where absent. */
  readonly siteUrl?: string
}

/** What a picture shows, its caption and credit, and the point that must stay visible. */
export function PictureForm({ picture, media, onChange, siteUrl }: PictureFormProps): ReactElement {
  const put = (fields: Partial<Picture>) => onChange({ ...picture, ...fields })
  return (
    <Stack gap="sm">
      {media && (
        <FocusField
          media={media}
          focus={picture.focus}
          onChange={(focus: Focus) => put({ focus })}
          {...(siteUrl !== undefined && { siteUrl })}
        />
      )}
      <AlternativeFields picture={picture} put={put} />
      <Textarea
        label="Caption"
        description="Said under the picture"
        value={picture.caption}
        maxLength={2000}
        autosize
        minRows={1}
        maxRows={6}
        onChange={(event) => put({ caption: event.currentTarget.value })}
      />
      <TextInput
        label="Credit"
        description="Who made it, or where it comes from"
        value={picture.credit}
        maxLength={500}
        onChange={(event) => put({ credit: event.currentTarget.value })}
      />
    </Stack>
  )
}

/** Whether the picture tells something, and what: asked at once, and it may wait until publishing. */
function AlternativeFields({
  picture,
  put,
}: {
  readonly picture: Picture
  readonly put: (fields: Partial<Picture>) => void
}): ReactElement {
  const { decorative, alternative } = picture
  return (
    <Stack gap="xs">
      <Radio.Group
        label="For readers who cannot see it"
        value={decorative ? 'decorative' : 'telling'}
        onChange={(choice) =>
          put(
            choice === 'decorative'
              ? { decorative: true, alternative: null }
              : { decorative: false },
          )
        }
      >
        <Stack gap={6} mt={6}>
          <Radio value="telling" label="The picture tells something" />
          <Radio value="decorative" label="It is decoration: the text says all that it says" />
        </Stack>
      </Radio.Group>
      {!decorative && (
        <Textarea
          data-first
          label="What the picture shows"
          description="Needed before the story is published; it may wait until then"
          placeholder="An empty stage with one microphone"
          value={alternative ?? ''}
          maxLength={2000}
          autosize
          minRows={2}
          maxRows={8}
          onChange={(event) => put({ alternative: event.currentTarget.value || null })}
        />
      )}
    </Stack>
  )
}
