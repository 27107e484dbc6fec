import { Stack } from '@mantine/core'
import type { Picture, Shape } from '@stet/core/story'
import { pictureFields } from '@stet/core/story'
import { type ReactElement, Suspense, useRef } from 'react'
import { PictureDrop } from '../pictures/picture-drop.tsx'
import { late } from '../shell/late.ts'
import { useFormSetting } from './form-setting.ts'
import type { InputProps } from './inputs.tsx'
import { keptPictureAt } from './kept-picture.ts'

// Few cards show pictures of a copy.
const TakeKept = late(async () => (await import('./take-kept.tsx')).TakeKept)

/** Whether values of a shape are pictures, which are shown and not asked for field by field. */
export function isPictureShape(shape: Shape): boolean {
  return shape.kind === 'object' && shape.fields === pictureFields
}

/** The input for a file: it is sent, and its id is the value. */
export function MediaField({ label, path, value, onChange }: InputProps<unknown>): ReactElement {
  const kept = keptPictureAt(useFormSetting().value, path)
  return (
    <Stack gap="sm">
      {kept && (
        <Suspense>
          <TakeKept kept={kept} isChosen={Boolean(value)} onMedia={onChange} />
        </Suspense>
      )}
      <PictureDrop
        label={kept ? 'Or send another file' : label.name}
        onPicture={({ media }) => onChange(media)}
      />
    </Stack>
  )
}

/** Several pictures at once, each put at the end of the list as it comes in. */
export function ManyPictures({
  entries,
  onChange,
}: {
  readonly entries: readonly unknown[]
  readonly onChange: (value: unknown) => void
}): ReactElement {
  // Pictures come in one by one, perhaps two before the form is drawn again.
  const latest = useRef(entries)
  latest.current = entries
  const put = (picture: Picture) => {
    latest.current = [...latest.current, picture]
    onChange(latest.current)
  }
  return <PictureDrop several onPicture={put} label="Add pictures" />
}
