import { Button, Stack, Text } from '@mantine/core'
import type { ReactElement } from 'react'
import { useRef } from 'react'
import { ImagePlus } from '../../icons/icons.ts'
import { uploadPictures } from '../copies/uploads.ts'
import type { FormProps } from './form-props.ts'

/** Chooses pictures from the device; each becomes a block where the cursor was. */
export function PicturesForm({ view, kit, question, close }: FormProps<'pictures'>): ReactElement {
  const input = useRef<HTMLInputElement>(null)
  return (
    <Stack>
      <input
        ref={input}
        type="file"
        accept="image/*"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])]
          close()
          uploadPictures(view, kit, files, question.at)
        }}
      />
      <Button
        data-autofocus
        leftSection={<ImagePlus size={18} />}
        onClick={() => input.current?.click()}
      >
        Choose pictures
      </Button>
      <Text size="sm" c="dimmed">
        Pictures can also be dropped into the text, or pasted.
      </Text>
    </Stack>
  )
}
