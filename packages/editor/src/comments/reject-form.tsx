import { Textarea } from '@mantine/core'
import type { RuleCode } from '@stet/core/comments'
import { useState } from 'react'
import { DeedForm } from './deed-form.tsx'
import { RulePills } from './rule-pills.tsx'

/** What is said where a comment is rejected. */
export interface Rejection {
  readonly rule: RuleCode
  readonly words?: string
}

interface RejectFormProps {
  /** The rule that the program or readers thought of. */
  readonly likely: RuleCode | null
  /** What the button says. */
  readonly yes: string
  readonly isBusy: boolean
  readonly onReject: (rejection: Rejection) => void
  readonly onClose: () => void
}

/** Asks for the rule, and for words of one's own; both are told to whoever wrote it. */
export function RejectForm({ likely, yes, isBusy, onReject, onClose }: RejectFormProps) {
  const [rule, setRule] = useState(likely)
  const [words, setWords] = useState('')
  const send = () => {
    if (rule) onReject({ rule, ...(words.trim() && { words: words.trim() }) })
  }
  return (
    <DeedForm yes={yes} isBusy={isBusy} isReady={rule !== null} onSend={send} onClose={onClose}>
      <RulePills legend="Why it is not shown" value={rule} onChange={setRule} />
      <Textarea
        label="Words of your own"
        description="Told to whoever wrote it, with the rule; they can ask somebody else to look again."
        autosize
        minRows={1}
        maxRows={5}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
    </DeedForm>
  )
}
