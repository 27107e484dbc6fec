import { CloseButton, Select, Switch, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { kinds } from '@stet/core/story'
import { type ReactElement, type RefObject, useEffect, useState } from 'react'
import { Search } from '../icons/icons.ts'
import { useMagazine } from '../shell/magazine.ts'
import classes from './filter-bar.module.css'
import { kindWords, type ListFilter } from './list-filter.ts'

interface Props {
  readonly filter: ListFilter
  readonly onChange: (filter: ListFilter) => void
  readonly searchRef: RefObject<HTMLInputElement | null>
}

/** What the list is narrowed by, besides the state: words, section, kind, and whose. */
export function FilterBar({ filter, onChange, searchRef }: Props): ReactElement {
  const sections = useMagazine()?.sections ?? []
  return (
    <search className={classes['bar']}>
      <SearchField filter={filter} onChange={onChange} searchRef={searchRef} />
      <Select
        className={classes['choice']}
        aria-label="Section"
        placeholder="Section"
        clearable
        clearButtonProps={{ 'aria-label': 'All sections' }}
        data={sections.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={filter.section ?? null}
        onChange={(section) => onChange({ ...filter, section: section ?? undefined })}
      />
      <Select
        className={classes['choice']}
        aria-label="Kind of piece"
        placeholder="Kind"
        clearable
        clearButtonProps={{ 'aria-label': 'All kinds' }}
        data={kinds.map((kind) => ({ value: kind, label: kindWords(kind) }))}
        value={filter.kind ?? null}
        onChange={(value) => onChange({ ...filter, kind: kinds.find((kind) => kind === value) })}
      />
      <Switch
        className={classes['mine']}
        label="Mine"
        checked={filter.mine ?? false}
        onChange={(event) => onChange({ ...filter, mine: event.currentTarget.checked })}
      />
    </search>
  )
}

function SearchField({ filter, onChange, searchRef }: Props): ReactElement {
  const asked = filter.q ?? ''
  const [words, setWords] = useState(asked)
  const askLater = useDebouncedCallback((q: string) => onChange({ ...filter, q }), 250)
  // The address may change without the field: by the way back, or by a link.
  useEffect(() => {
    setWords((typed) => (typed.trim() === asked ? typed : asked))
  }, [asked])
  const change = (text: string) => {
    setWords(text)
    askLater(text)
  }
  return (
    <TextInput
      className={classes['words']}
      ref={searchRef}
      type="search"
      aria-label="Search headlines and bylines"
      aria-keyshortcuts="/"
      placeholder="Headline or byline"
      leftSection={<Search size={16} />}
      rightSection={
        words && <CloseButton size="sm" aria-label="Clear the search" onClick={() => change('')} />
      }
      value={words}
      onChange={(event) => change(event.currentTarget.value)}
    />
  )
}
