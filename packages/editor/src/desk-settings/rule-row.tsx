import { NativeSelect } from '@mantine/core'
import type { HouseLevels } from '@stet/core/desk'
import type { ReactElement } from 'react'
import classes from './desk-settings.module.css'
import { levelChoices, type Moved, movedTo, type ToldRule } from './desk-settings.ts'

interface RuleRowProps {
  readonly rule: ToldRule
  readonly levels: HouseLevels
  readonly onMove: (rule: string, level: Moved) => void
}

/** A rule: what it asks for, on whose ground, and what it does in this newsroom. */
export function RuleRow({ rule, levels, onMove }: RuleRowProps): ReactElement {
  const { name, summary, guideline } = rule
  const moved = movedTo(levels, name)
  return (
    <li className={classes['row']} data-moved={moved !== 'shipped' || undefined}>
      <div>
        <p className={classes['summary']}>{summary}</p>
        <p className={classes['facts']}>
          {name} ·{' '}
          {guideline ? (
            <a href={guideline.url} target="_blank" rel="noopener noreferrer">
              {guideline.publisher}
            </a>
          ) : (
            'House policy'
          )}
        </p>
      </div>
      <NativeSelect
        aria-label={`What “${name}” does`}
        value={moved}
        data={[...levelChoices(rule)]}
        onChange={(event) => {
          const chosen = levelChoices(rule).find(({ value }) => value === event.currentTarget.value)
          if (chosen) onMove(name, chosen.value)
        }}
      />
    </li>
  )
}
