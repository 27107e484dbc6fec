import type { Fields } from '@stet/core/story'
import type { ReactElement } from 'react'
import { FieldsForm } from '../fields/fields-form.tsx'
import { useDesk } from './desk.ts'
import classes from './panel.module.css'

interface RecordFormProps {
  /** The list of the story that the record is in. */
  readonly list: 'quotations' | 'requests'
  readonly fields: Fields
  readonly record: { readonly id: string }
}

/** What a record of the story says, field by field; each change is saved. */
export function RecordForm({ list, fields, record }: RecordFormProps): ReactElement {
  const { story, sync, editable } = useDesk()
  const { id } = record
  return (
    <fieldset disabled={!editable} className={classes['plain']}>
      <FieldsForm
        fields={fields}
        value={{ ...record }}
        zone={story.zone}
        onChange={(value) => sync.setField(`${list}:${id}`, { ...value, id })}
      />
    </fieldset>
  )
}
