import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core'
import { type HousePhrase, type RuleCode, ruleCodes } from '@stet/core/comments'
import { type FormEvent, type ReactElement, useState } from 'react'
import { ruleWords } from './comment-words.ts'
import { phrasesOf } from './typed-phrases.ts'

interface TypePhrasesProps {
  readonly isBusy: boolean
  readonly onTry: (phrases: readonly HousePhrase[]) => void
  /** Something else is typed: what was tried is of other phrases. */
  readonly onType: () => void
}

/** Asks for phrases, one on a line, what becomes of comments with them, and for which rule. */
export function TypePhrases({ isBusy, onTry, onType }: TypePhrasesProps): ReactElement {
  const [typed, setTyped] = useState('')
  const [outcome, setOutcome] = useState<HousePhrase['outcome']>('hold')
  const [rule, setRule] = useState<RuleCode>('abuse')
  const phrases = phrasesOf(typed, outcome, rule)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (phrases.length > 0) onTry(phrases)
  }
  return (
    <form onSubmit={submit}>
      <Stack gap="sm" maw="44rem">
        <Textarea
          label="New phrases"
          description="One on a line, as they are written in plain."
          autosize
          minRows={2}
          maxRows={12}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            onType()
          }}
        />
        <Group align="flex-end" gap="sm">
          <NativeSelect
            label="A comment with one of them"
            data={[
              { value: 'hold', label: 'Is held until read' },
              { value: 'refuse', label: 'Is not taken' },
            ]}
            value={outcome}
            onChange={(event) =>
              setOutcome(event.currentTarget.value === 'refuse' ? 'refuse' : 'hold')
            }
          />
          <NativeSelect
            label="For which rule"
            data={ruleCodes.map((value) => ({ value, label: ruleWords[value] }))}
            value={rule}
            onChange={(event) => {
              const chosen = event.currentTarget.value
              setRule(ruleCodes.find((one) => one === chosen) ?? rule)
            }}
          />
          <Button type="submit" loading={isBusy} disabled={phrases.length === 0}>
            Try on past comments
          </Button>
        </Group>
      </Stack>
    </form>
  )
}
