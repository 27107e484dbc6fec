import { Text, Title } from '@mantine/core'
import type { Health as Told } from '@stet/core/intake'
import { blockWordsFor } from '@stet/core/page'
import type { ReactElement } from 'react'
import { counted } from '../shell/counted.ts'
import page from '../shell/page.module.css'
import classes from './imports.module.css'

/** What of an archive has rotted: told before anybody takes it over. */
export function Health({ health }: { readonly health: Told }): ReactElement {
  const { quotedPassages, withoutSpeaker, pictures, picturesWithoutText } = health
  return (
    <section aria-labelledby="health">
      <Title order={2} id="health" className={page['part']}>
        How the archive is
      </Title>
      <dl className={classes['health']}>
        <Fact name="Stories" value={health.stories} />
        <Fact
          name="Passages in quotation marks"
          value={quotedPassages}
          note={`${withoutSpeaker.toLocaleString('en-GB')} without a record of who speaks`}
        />
        <Fact
          name="Pictures"
          value={pictures}
          note={`${picturesWithoutText.toLocaleString('en-GB')} without a text for those who cannot see them`}
        />
        {health.embeds.map((embed) => (
          <Fact
            key={embed.platform}
            name={`Posts from ${platforms[embed.platform]}`}
            value={embed.posts}
            note={leftWords(embed)}
          />
        ))}
        <Fact name="Links that lead nowhere" value={health.brokenLinksInAll} />
      </dl>
      {health.brokenLinks.length > 0 && <BrokenLinks health={health} />}
    </section>
  )
}

interface FactProps {
  readonly name: string
  readonly value: number
  readonly note?: string
}

function Fact({ name, value, note }: FactProps): ReactElement {
  return (
    <div className={classes['fact']}>
      <dt>{name}</dt>
      <dd>
        <span className={classes['value']}>{value.toLocaleString('en-GB')}</span>
        {note && <span className={classes['note']}>{note}</span>}
      </dd>
    </div>
  )
}

function BrokenLinks({ health }: { readonly health: Told }): ReactElement {
  const { brokenLinks, brokenLinksInAll } = health
  return (
    <details className={classes['links']}>
      <summary>Which links lead nowhere</summary>
      <ul className={page['list']}>
        {brokenLinks.map(({ story, address }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that never changes, and may hold a link twice
          <li key={index} className={classes['line']}>
            <p className={classes['item']}>{address}</p>
            <p className={classes['why']}>in “{story}”</p>
          </li>
        ))}
      </ul>
      {brokenLinksInAll > brokenLinks.length && (
        <Text size="sm" c="dimmed">
          and {counted(brokenLinksInAll - brokenLinks.length, 'other', 'others')}
        </Text>
      )}
    </details>
  )
}

const platforms = { ...blockWordsFor('en').platforms, other: 'elsewhere' }

/** What is left of the posts of one platform. */
function leftWords({
  whole,
  wordsAlone,
  addressAlone,
  nothing,
  copied,
}: Told['embeds'][number]): string {
  const told = (count: number, words: string) =>
    count > 0 && `${count.toLocaleString('en-GB')} ${words}`
  const left = [
    told(whole, 'with words and address'),
    told(wordsAlone, 'with words alone'),
    told(addressAlone, 'with an address alone'),
    told(nothing, 'with nothing'),
    told(copied, 'with a copy'),
  ]
  return left.filter((words) => words !== false).join(', ')
}
