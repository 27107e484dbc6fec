import { type RuleCode, ruleCodes } from '@stet/core/comments'
import { type ReactElement, useId } from 'react'
import { ruleWords } from './comment-words.ts'
import forms from './forms.module.css'

interface RulePillsProps {
  readonly legend: string
  readonly value: RuleCode | null
  readonly onChange: (rule: RuleCode) => void
}

/** The rules of the discussion to choose one from; arrows go from one to the next. */
export function RulePills({ legend, value, onChange }: RulePillsProps): ReactElement {
  const name = useId()
  return (
    <fieldset className={forms['pills']}>
      <legend>{legend}</legend>
      <div className={forms['pillrow']}>
        {ruleCodes.map((rule) => (
          <label key={rule} className={forms['pill']}>
            <input
              type="radio"
              name={name}
              value={rule}
              checked={rule === value}
              onChange={() => onChange(rule)}
            />
            {ruleWords[rule]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
