import { Checkbox, Skeleton, Text, TextInput, Title } from '@mantine/core'
import { type ReactElement, useState } from 'react'
import { CountriesField } from '../fields/countries-field.tsx'
import { counted } from '../shell/counted.ts'
import { changesSettings, useMe } from '../shell/me.ts'
import page from '../shell/page.module.css'
import { usePageTitle } from '../shell/page-title.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import classes from './desk-settings.module.css'
import {
  type DeskSettings,
  foundRules,
  useDeskChange,
  useDeskSettings,
  useShippedRules,
} from './desk-settings.ts'
import { KeepField } from './keep-field.tsx'
import { RuleRow } from './rule-row.tsx'

/** How the desk is set up: which rules ask what, whose help it looks for, how long answers are kept. */
export function DeskSettingsScreen(): ReactElement {
  usePageTitle('Desk')
  const { data, error } = useDeskSettings()
  return (
    <div className={page['page']}>
      <Title order={1} className={page['heading']} tabIndex={-1}>
        Desk
      </Title>
      <Text c="dimmed" mb="md" mt="xs" maw="40rem">
        What the desk asks while a story is written. It asks and never accuses: whatever it asks,
        somebody may let the words stand, by name and with a reason.
      </Text>
      <Refusal error={error} />
      {!data && !error && <Skeleton height={420} aria-label="Loading" />}
      {data && <Settings settings={data} />}
    </div>
  )
}

function Settings({ settings }: { readonly settings: DeskSettings }): ReactElement {
  const mayChange = changesSettings(useMe().staff.role)
  const change = useDeskChange()
  return (
    <>
      <Refusal error={change.error} />
      <fieldset className={classes['plain']} disabled={!mayChange}>
        <section className={classes['part']} aria-labelledby="desk-newsroom">
          <Title order={2} id="desk-newsroom">
            This newsroom
          </Title>
          <CountriesField
            label="Countries that the magazine serves"
            description="By their two letters, its own first. The desk proposes help lines of these."
            value={settings.countries}
            onChange={(countries) => change.mutate({ countries: [...countries] })}
          />
          <KeepField
            days={settings.keepDays}
            onChange={(keepDays) => change.mutate({ keepDays })}
          />
        </section>
        <Rules
          settings={settings}
          onMove={(rule, level) =>
            change.mutate({ levels: { [rule]: level === 'shipped' ? null : level } })
          }
        />
      </fieldset>
    </>
  )
}

interface RulesProps {
  readonly settings: DeskSettings
  readonly onMove: Parameters<typeof RuleRow>[0]['onMove']
}

function Rules({ settings, onMove }: RulesProps): ReactElement {
  const { data: rules, error } = useShippedRules()
  const [words, setWords] = useState('')
  const [onlyMoved, setOnlyMoved] = useState(false)
  const { levels } = settings
  const found = rules && foundRules(rules, { words, onlyMoved, levels })
  return (
    <section className={classes['part']} aria-labelledby="desk-rules">
      <Title order={2} id="desk-rules">
        Rules
      </Title>
      <Refusal error={error} />
      <div className={classes['bar']}>
        <TextInput
          aria-label="Find rules"
          placeholder="Find rules"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
        <Checkbox
          label="Only those that were moved"
          checked={onlyMoved}
          onChange={(event) => setOnlyMoved(event.currentTarget.checked)}
        />
      </div>
      <p className={classes['count']} role="status">
        {found ? counted(found.length, 'rule', 'rules') : 'Loading'}
      </p>
      <ul className={page['list']}>
        {found?.map((rule) => (
          <RuleRow key={rule.name} rule={rule} levels={levels} onMove={onMove} />
        ))}
      </ul>
    </section>
  )
}
