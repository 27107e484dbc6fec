import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

/**
 * Where the caret stands after a text became another: beside the same letters. One inside what changed
 * moves to the end of what stands there now.
 */
export function caretAfter(before: string, after: string, caret: number): number {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start += 1
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end += 1
  if (caret <= start) return caret
  if (caret >= before.length - end) return caret + after.length - before.length
  return after.length - end
}

type TextField = HTMLInputElement | HTMLTextAreaElement

interface KeptCaret<T> {
  readonly ref: RefObject<T | null>
  readonly defaultValue: string
}

/**
 * Keeps a text field at `value`, which may change while somebody types in it: what others write appears,
 * and the caret stays beside the letters where it was. The field takes what this gives as its props.
 */
export function useKeptCaret<T extends TextField>(value: string): KeptCaret<T> {
  const ref = useRef<T>(null)
  const [defaultValue] = useState(value)
  useLayoutEffect(() => {
    const field = ref.current
    if (!field || field.value === value) return
    const { value: before, selectionStart, selectionEnd } = field
    field.value = value
    if (document.activeElement !== field || selectionStart === null) return
    const from = caretAfter(before, value, selectionStart)
    field.setSelectionRange(from, caretAfter(before, value, selectionEnd ?? selectionStart))
  }, [value])
  return { ref, defaultValue }
}
