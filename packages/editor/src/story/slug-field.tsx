import { Button, Text, TextInput } from '@mantine/core'
import { storyAddress } from '@stet/core/page'
import { isReservedStorySlug, parseSlug, slugFrom } from '@stet/core/story'
import { type ReactElement, useState } from 'react'
import type { Draft } from '../sync/story-sync.ts'
import { useDesk } from './desk.ts'
import { placeMark } from './focus-place.ts'
import { followsHeadline } from './follow-headline.ts'

/** Whether readers know the story's address, or once knew it. */
export function wasPublished({ live, status }: Pick<Draft, 'live' | 'status'>): boolean {
  return live !== null || status === 'published' || status === 'unpublished'
}

/** The last part of the story's address, with the whole of it underneath. */
export function SlugField(): ReactElement {
  const { draft, story, sync, magazine, editable } = useDesk()
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed ?? story.slug
  const slug = parseSlug(shown)
  const problem = slugProblem(shown)
  const known = wasPublished(draft)
  const follows = !known && followsHeadline(story)
  const take = (text: string) => {
    setTyped(text)
    const read = parseSlug(text)
    if (read) sync.setField('slug', read)
  }
  const leave = () => {
    // What is not a slug yet becomes the nearest one.
    if (typed !== null && !parseSlug(typed))
      sync.setField('slug', slugFrom(typed || story.headline))
    setTyped(null)
  }
  const address = decodeURI(
    new URL(storyAddress(story.section || '…', slug ?? story.slug), magazine.siteUrl).href,
  )
  return (
    <div>
      <TextInput
        label="Address"
        description={
          follows
            ? 'Follows the headline until you change it here.'
            : known
              ? 'Readers know this address. If it changes, the old one leads to the new one.'
              : 'Set here. It no longer follows the headline.'
        }
        value={shown}
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={leave}
        error={problem}
        readOnly={!editable}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        {...placeMark('slug')}
      />
      <Text size="sm" c="dimmed" mt={4}>
        {address}
      </Text>
      {!(follows || known) && editable && slugFrom(story.headline) !== story.slug && (
        <Button
          variant="subtle"
          size="compact-sm"
          mt={4}
          onClick={() => sync.setField('slug', slugFrom(story.headline))}
        >
          Follow the headline again
        </Button>
      )}
    </div>
  )
}

function slugProblem(text: string): string | null {
  const slug = parseSlug(text)
  if (!slug) return 'Small letters, digits and hyphens between them, at most 80'
  return isReservedStorySlug(slug) ? `The address “${slug}” belongs to the section itself` : null
}
