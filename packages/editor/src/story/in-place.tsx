import { type KeyboardEvent, type ReactElement, useId } from 'react'
import { FieldQuestions } from './field-questions.tsx'
import { placeMark } from './focus-place.ts'
import classes from './head.module.css'
import { useKeptCaret } from './keep-caret.ts'

interface InPlaceProps {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly label: string
  readonly placeholder: string
  /** The name of the place, for those who go there. */
  readonly place: string
  readonly readOnly: boolean
  readonly longest: number
  /** What the Enter key does; a field in place holds one line of text, however long. */
  readonly onEnter: () => void
}

/** A text of the page, written where it stands and as it will look: it grows with its words. */
export function InPlace({
  value,
  onChange,
  label,
  placeholder,
  place,
  readOnly,
  longest,
  onEnter,
}: InPlaceProps): ReactElement {
  const kept = useKeptCaret<HTMLTextAreaElement>(value)
  const hint = useId()
  const asked = useId()
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.metaKey || event.ctrlKey)
      return
    event.preventDefault()
    onEnter()
  }
  return (
    <>
      {/* The copy of the words gives the field its height. */}
      <span className={classes['grow']} data-copy={value === '' ? placeholder : value}>
        <textarea
          {...kept}
          {...placeMark(place)}
          aria-label={label}
          aria-describedby={value.length > longest ? `${hint} ${asked}` : asked}
          className={classes['text']}
          placeholder={placeholder}
          readOnly={readOnly}
          rows={1}
          spellCheck
          onKeyDown={onKeyDown}
          onChange={(event) => onChange(oneLine(event.currentTarget.value))}
        />
        {value.length > longest && (
          <span id={hint} className={classes['hint']} role="status">
            {value.length} characters: the newsroom takes {longest}
          </span>
        )}
      </span>
      <FieldQuestions path={place} id={asked} />
    </>
  )
}

/** Pasted line breaks become spaces. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ')
}
