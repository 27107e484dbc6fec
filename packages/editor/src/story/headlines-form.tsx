import { Stack } from '@mantine/core'
import { storyAddress } from '@stet/core/page'
import type { ReactElement } from 'react'
import { useDesk } from './desk.ts'
import { placeMark } from './focus-place.ts'
import { isLong, lengthHint, type VariantName } from './length-hint.ts'
import { LineField } from './line-field.tsx'
import classes from './panel.module.css'
import { formOf, useMedia } from './use-media.ts'

const labels: Readonly<Record<VariantName, string>> = {
  search: 'Headline for search results',
  social: 'Headline for cards',
  mail: 'Headline for mail',
}

/** Other headlines for other places, each with how it will look there. */
export function HeadlinesForm(): ReactElement {
  return (
    <Stack
      gap="md"
      role="group"
      aria-label="Other headlines"
      {...placeMark('variants')}
      tabIndex={-1}
    >
      <VariantField name="search" />
      <SearchResult />
      <VariantField name="social" />
      <SocialCard />
      <VariantField name="mail" />
    </Stack>
  )
}

function VariantField({ name }: { readonly name: VariantName }): ReactElement {
  const { story, sync, editable } = useDesk()
  const own = story.variants[name] ?? ''
  const shown = own || story.headline
  return (
    <LineField
      label={labels[name]}
      placeholder={story.headline || 'The headline'}
      description={
        <span data-long={isLong(name, shown) || undefined} className={classes['length']}>
          {own === '' ? 'The headline is used. ' : ''}
          {shown !== '' && lengthHint(name, shown)}
        </span>
      }
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      value={own}
      readOnly={!editable}
      maxLength={300}
      // Without words of its own the place takes the headline.
      onChange={(words) => sync.setField(`variants.${name}`, words || null)}
      {...placeMark(`variants.${name}`)}
    />
  )
}

/** How a search engine would list the story. */
function SearchResult(): ReactElement {
  const { story, magazine } = useDesk()
  const { host } = new URL(magazine.siteUrl)
  const path = decodeURI(storyAddress(story.section || '…', story.slug))
    .split('/')
    .filter(Boolean)
  return (
    <figure className={classes['result']}>
      <figcaption className={classes['caption']}>As a search result</figcaption>
      <p className={classes['where']}>
        {magazine.name}
        <span>
          {host} › {path.join(' › ')}
        </span>
      </p>
      <p className={classes['title']}>{story.variants.search || story.headline || 'Headline'}</p>
      <p className={classes['words']}>{story.standfirst || 'The standfirst stands here.'}</p>
    </figure>
  )
}

/** How the story would look when somebody shares it. */
function SocialCard(): ReactElement {
  const { story, magazine } = useDesk()
  const picture = formOf(useMedia(story.lead?.media ?? null), 800)?.address
  return (
    <figure className={classes['card']}>
      <figcaption className={classes['caption']}>As a card</figcaption>
      <div>
        {picture ? (
          <img src={new URL(picture, magazine.siteUrl).href} alt="" />
        ) : (
          <p className={classes['nopicture']}>{magazine.name}</p>
        )}
        <p className={classes['where']}>{new URL(magazine.siteUrl).host}</p>
        <p className={classes['title']}>{story.variants.social || story.headline || 'Headline'}</p>
        <p className={classes['words']}>{story.standfirst}</p>
      </div>
    </figure>
  )
}
