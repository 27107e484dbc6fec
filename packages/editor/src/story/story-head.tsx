import { storyFields } from '@stet/core/story'
import type { ReactElement } from 'react'
import { BylinesField } from './bylines-field.tsx'
import { useDesk, useField } from './desk.ts'
import { focusPlace, focusStart, placeMark } from './focus-place.ts'
import { slugForHeadline } from './follow-headline.ts'
import classes from './head.module.css'
import { InPlace } from './in-place.tsx'
import { LeadPicture } from './lead-picture.tsx'
import { wasPublished } from './slug-field.tsx'
import { kindWords } from './words.ts'

/** What stands over a story on its page, edited where it stands. */
export function StoryHead(): ReactElement {
  const { draft, story, sync, editable, editor } = useDesk()
  const setHeadline = (headline: string) => {
    const slug = slugForHeadline(story, headline, wasPublished(draft))
    sync.setField('headline', headline)
    if (slug) sync.setField('slug', slug)
  }
  return (
    <>
      <header className="head">
        <Kicker />
        <h1 tabIndex={-1}>
          <InPlace
            value={story.headline}
            onChange={setHeadline}
            label="Headline"
            placeholder="Headline"
            place="headline"
            readOnly={!editable}
            longest={longestOf(storyFields.headline)}
            onEnter={() => focusPlace('standfirst')}
          />
        </h1>
        <div className="standfirst">
          <InPlace
            value={story.standfirst}
            onChange={(standfirst) => sync.setField('standfirst', standfirst)}
            label="Standfirst"
            placeholder="Standfirst: one or two sentences under the headline"
            place="standfirst"
            readOnly={!editable}
            longest={longestOf(storyFields.standfirst)}
            onEnter={() => editor && focusStart(editor)}
          />
        </div>
        <BylinesField />
      </header>
      <LeadPicture />
    </>
  )
}

/** Section and kind of piece: `Culture · Review`. */
function Kicker(): ReactElement {
  const { magazine, editable } = useDesk()
  const [section, setSection] = useField('section')
  const [kind, setKind] = useField('kind')
  const known = magazine.sections.some(({ slug }) => slug === section)
  return (
    <p className={`kicker ${classes['kicker']}`}>
      <select
        aria-label="Section"
        className={classes['choice']}
        {...placeMark('section')}
        value={section}
        disabled={!editable}
        data-empty={section === '' || undefined}
        onChange={(event) => setSection(event.currentTarget.value)}
      >
        {section === '' && <option value="">Choose a section</option>}
        {section !== '' && !known && <option value={section}>{section} (no section now)</option>}
        {magazine.sections.map(({ slug, name }) => (
          <option key={slug} value={slug}>
            {name}
          </option>
        ))}
      </select>
      <span aria-hidden="true">·</span>
      <select
        aria-label="Kind of piece"
        className={classes['choice']}
        {...placeMark('kind')}
        value={kind}
        disabled={!editable}
        onChange={(event) => setKind(event.currentTarget.value as typeof kind)}
      >
        {Object.entries(kindWords).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  )
}

function longestOf(shape: { readonly kind: string; readonly longest?: number }): number {
  return shape.longest ?? Number.POSITIVE_INFINITY
}
