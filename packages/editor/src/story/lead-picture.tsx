import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import type { Media, Picture } from '@stet/core/story'
import { type ReactElement, useState } from 'react'
import { ImagePlus, Pencil, Trash2 } from '../icons/icons.ts'
import { PictureDrop } from '../pictures/picture-drop.tsx'
import { PictureForm } from '../pictures/picture-form.tsx'
import { useDesk, useField } from './desk.ts'
import { placeMark } from './focus-place.ts'
import classes from './head.module.css'
import { formOf, useMedia } from './use-media.ts'

/** The picture over the story: shown as the page shows it, with a way to change it; or a place to drop one. */
export function LeadPicture(): ReactElement | null {
  const { editable, magazine } = useDesk()
  const [lead, setLead] = useField('lead')
  const [fresh, setFresh] = useState<Media>()
  const [adding, add] = useDisclosure(false)
  const [editing, edit] = useDisclosure(false)
  const known = useMedia(lead?.media ?? null)
  const media = fresh && fresh.id === lead?.media ? fresh : known
  const take = (picture: Picture, taken: Media) => {
    setFresh(taken)
    setLead(picture)
    add.close()
    edit.open()
  }
  if (!lead && !editable) return null
  return (
    <>
      {lead ? (
        <figure className={`lead ${classes['lead']}`}>
          <Shown picture={lead} media={media} siteUrl={magazine.siteUrl} />
          <Caption picture={lead} />
          {editable && (
            <div className={classes['tools']}>
              <Button
                variant="default"
                leftSection={<Pencil size={16} />}
                onClick={edit.open}
                {...placeMark('lead')}
              >
                Words and focal point
              </Button>
              <Button variant="default" leftSection={<ImagePlus size={16} />} onClick={add.open}>
                Another picture
              </Button>
              <Button
                variant="default"
                leftSection={<Trash2 size={16} />}
                onClick={() => setLead(null)}
              >
                Remove
              </Button>
            </div>
          )}
        </figure>
      ) : (
        <div className={classes['add']}>
          <Button
            variant="subtle"
            color="gray"
            leftSection={<ImagePlus size={16} />}
            onClick={add.open}
            {...placeMark('lead')}
          >
            Add a lead picture
          </Button>
        </div>
      )}
      <Modal opened={adding} onClose={add.close} title="Lead picture" size="lg">
        <PictureDrop onPicture={take} label="The picture over the story" />
      </Modal>
      <Modal opened={editing && lead !== null} onClose={edit.close} title="Lead picture" size="xl">
        {lead && (
          <PictureForm picture={lead} media={media} onChange={setLead} siteUrl={magazine.siteUrl} />
        )}
        <Button mt="md" fullWidth onClick={edit.close}>
          Done
        </Button>
      </Modal>
    </>
  )
}

interface ShownProps {
  readonly picture: Picture
  readonly media: Media | undefined
  readonly siteUrl: string
}

function Shown({ picture, media, siteUrl }: ShownProps): ReactElement | null {
  const form = formOf(media, 1600)
  if (!form) return null
  return (
    <img
      src={new URL(form.address, siteUrl).href}
      alt={picture.decorative ? '' : (picture.alternative ?? 'Lead picture, not described yet')}
      width={form.width}
      height={form.height}
      style={{ objectPosition: `${picture.focus.x * 100}% ${picture.focus.y * 100}%` }}
    />
  )
}

function Caption({
  picture: { caption, credit },
}: {
  readonly picture: Picture
}): ReactElement | null {
  if (!caption && !credit) return null
  return (
    <figcaption>
      {caption}
      {caption && credit ? ' · ' : ''}
      {credit && <small>{credit}</small>}
    </figcaption>
  )
}
