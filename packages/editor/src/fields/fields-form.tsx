import type { Fields } from '@stet/core/story'
import { civilDay, instantOf, problemsOf } from '@stet/core/story'
import { type ReactElement, useMemo, useState } from 'react'
import { FieldList } from './field.tsx'
import { type FormSetting, FormSettingContext } from './form-setting.ts'
import { problemWords } from './problem-words.ts'
import './fields.css'

export interface FieldsFormProps {
  readonly fields: Fields
  /** The object that the form is about; what it lacks is shown empty. */
  readonly value: { readonly [name: string]: unknown }
  readonly onChange: (value: { readonly [name: string]: unknown }) => void
  /** The IANA zone in which moments are asked for: the story's clock. */
  readonly zone: string
  /** Fields that are asked for elsewhere; the record's `id` where absent. */
  readonly without?: readonly string[]
  /** Says what is wrong before anything was typed: after somebody wanted to save. */
  readonly strict?: boolean
  /** What the object is called in the schema, where that tells what its fields mean. */
  readonly holder?: string
}

/** A form for an object whose shape is known as data, with labels in plain words. */
export function FieldsForm(props: FieldsFormProps): ReactElement {
  const { fields, value, onChange, zone, without, strict = false, holder } = props
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set())
  const problems = useMemo(
    () =>
      new Map(problemsOf(fields, value).map((problem) => [problem.path, problemWords(problem)])),
    [fields, value],
  )
  const setting: FormSetting = {
    zone,
    today: civilDay(instantOf(Date.now()), zone),
    value,
    problemAt: (path) => (strict || touched.has(path) ? problems.get(path) : undefined),
    touch: (path) =>
      setTouched((before) => (before.has(path) ? before : new Set([...before, path]))),
  }
  return (
    <FormSettingContext value={setting}>
      <FieldList
        fields={fields}
        value={value}
        onChange={onChange}
        {...(without && { without })}
        {...(holder && { holder })}
      />
    </FormSettingContext>
  )
}
