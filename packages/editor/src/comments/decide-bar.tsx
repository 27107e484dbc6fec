import { Button } from '@mantine/core'
import type { ReactElement, ReactNode } from 'react'
import { AppealForm } from './appeal-form.tsx'
import type { WholeItem } from './comment-calls.ts'
import forms from './forms.module.css'
import { likelyRule, offeredDeeds } from './offered-deeds.ts'
import { RejectForm } from './reject-form.tsx'
import { SanctionForm } from './sanction-form.tsx'
import { TroubleLine } from './trouble-line.tsx'
import type { Judging } from './use-judging.ts'
import { useQueueKeys } from './use-queue-keys.ts'

interface DecideBarProps {
  readonly item: WholeItem
  readonly judging: Judging
  readonly isHeldByOther: boolean
}

/** All that may be done with a comment, at the foot of it: by button and by key. */
export function DecideBar({ item, judging, isHeldByOther }: DecideBarProps): ReactElement {
  const { mode, setMode, isBusy, error } = judging
  const deeds = (isHeldByOther ? [] : offeredDeeds(item)).map(({ does, ...deed }) => ({
    ...deed,
    act: () => ('deed' in does ? judging.decide(does) : setMode(does.opens)),
  }))
  const isClosed = mode === null
  useQueueKeys(isClosed ? Object.fromEntries(deeds.map(({ key, act }) => [key, act])) : {})
  const close = () => setMode(null)
  return (
    <div className={forms['deeds']}>
      <TroubleLine error={error} />
      {mode === null && (
        <div className={forms['buttons']}>
          {deeds.map(({ key, words, act, isMain }) => (
            <Button
              key={key}
              size="sm"
              variant={isMain ? 'filled' : 'default'}
              aria-keyshortcuts={key}
              disabled={isBusy}
              onClick={act}
            >
              {words}
              <Key>{key}</Key>
            </Button>
          ))}
        </div>
      )}
      {mode === 'reject' && (
        <RejectForm
          likely={likelyRule(item)}
          yes="Reject it"
          isBusy={isBusy}
          onReject={(rejection) =>
            // Only where somebody says that they are in no danger are they told of a rule.
            judging.decide({ deed: 'reject', ...rejection, ...(item.isDanger && { isSafe: true }) })
          }
          onClose={close}
        />
      )}
      {mode === 'sanction' && item.commenter && (
        <SanctionForm
          name={item.author}
          likely={likelyRule(item)}
          isBusy={isBusy}
          onSanction={judging.sanction}
          onClose={close}
        />
      )}
      {mode === 'appeal' && item.appeal && (
        <AppealForm
          appeal={item.appeal}
          isBusy={isBusy}
          onDecide={judging.answerAppeal}
          onClose={close}
        />
      )}
    </div>
  )
}

/** The key of a button, for eyes: others are told by the button itself. */
function Key({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <span className={forms['key']} aria-hidden="true">
      {children}
    </span>
  )
}
