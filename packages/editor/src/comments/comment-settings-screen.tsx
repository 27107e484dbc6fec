import { Button, Skeleton, Stack } from '@mantine/core'
import type { CommentSettings } from '@stet/core/comments'
import { useMutation } from '@tanstack/react-query'
import { type FormEvent, type ReactElement, useState } from 'react'
import { CountriesField } from '../fields/countries-field.tsx'
import { WholeNumberField } from '../fields/whole-number-field.tsx'
import { usePageTitle } from '../shell/page-title.ts'
import { ServerError } from '../shell/server-error.ts'
import { tell } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { CheckerFields } from './checker-fields.tsx'
import { commentCalls } from './comment-calls.ts'
import { settingsAnew, useCommentSettings, useMaySet } from './comment-settings.ts'
import classes from './comments.module.css'
import { CommentsNav } from './comments-nav.tsx'
import { DutyFields } from './duty-fields.tsx'
import { ModerationFields } from './moderation-fields.tsx'
import own from './pages.module.css'
import { PolicyFields } from './policy-fields.tsx'

/** How discussions are led where a story says no more: who reads when, what is held, whose help is shown. */
export function CommentSettingsScreen(): ReactElement {
  usePageTitle('Settings of comments')
  const { data, error } = useCommentSettings()
  return (
    <div className={classes['page']}>
      <CommentsNav title="Settings" />
      <Refusal error={data ? undefined : error} />
      {!data && !error && <Skeleton height={420} mt="md" aria-label="Loading" />}
      {data && <SettingsForm saved={data} />}
    </div>
  )
}

function SettingsForm({ saved }: { readonly saved: CommentSettings }): ReactElement {
  const [now, setNow] = useState(saved)
  const readOnly = !useMaySet()
  const set = (fields: Partial<CommentSettings>) => setNow((last) => ({ ...last, ...fields }))
  const saving = useMutation({
    mutationFn: async (settings: CommentSettings) => {
      // Phrases have a screen of their own, on which somebody may be at this moment.
      const { phrases } = (await commentCalls.settings()).moderation
      return commentCalls.saveSettings({
        ...settings,
        moderation: { ...settings.moderation, phrases },
      })
    },
    onSuccess: (settings) => {
      setNow(settings)
      tell('The settings are kept')
    },
    onSettled: settingsAnew,
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    saving.mutate(now)
  }
  return (
    <form className={own['settings']} onSubmit={submit}>
      <fieldset disabled={readOnly}>
        <Stack gap="xl">
          <Part title="Discussions">
            <PolicyFields
              label="Where a story says no more than “open”"
              value={now.policy}
              onChange={(policy) => set({ policy })}
              readOnly={readOnly}
              asksDays={false}
            />
            <WholeNumberField
              label="Days after publication until a discussion is closed"
              placeholder="Never"
              least={0}
              most={3650}
              value={now.days}
              onChange={(days) => set({ days })}
            />
            <WholeNumberField
              label="Minutes in which somebody may change their own comment"
              least={0}
              most={1440}
              value={now.editMinutes}
              onChange={(minutes) => minutes !== null && set({ editMinutes: minutes })}
            />
          </Part>
          <Part title="Who reads when">
            <DutyFields value={now.duty} onChange={(duty) => set({ duty })} />
          </Part>
          <Part title="Help for people in danger">
            <CountriesField
              label="Countries whose help is shown"
              description="By their two letters, the magazine’s own first. Readers choose the others themselves; nobody’s country is guessed."
              value={now.countries}
              onChange={(countries) => set({ countries })}
            />
            <WholeNumberField
              label="Days after which words of somebody in danger go"
              description="From everywhere. At most 30."
              least={1}
              most={30}
              value={now.dangerDays}
              onChange={(days) => days !== null && set({ dangerDays: days })}
            />
          </Part>
          <Part title="What is held">
            <ModerationFields
              value={now.moderation}
              blur={now.blur}
              onChange={(moderation) => set({ moderation })}
              onBlur={(blur) => set({ blur })}
            />
          </Part>
          <Part title="Services that look at comments">
            <CheckerFields value={now.checkers} onChange={(checkers) => set({ checkers })} />
          </Part>
          {saving.error && <Refusal words={problemWords(saving.error)} />}
          <div>
            <Button type="submit" loading={saving.isPending}>
              Save
            </Button>
          </div>
        </Stack>
      </fieldset>
    </form>
  )
}

interface PartProps {
  readonly title: string
  readonly children: React.ReactNode
}

function Part({ title, children }: PartProps): ReactElement {
  return (
    <section className={own['settingspart']} aria-label={title}>
      <h2>{title}</h2>
      <Stack gap="md">{children}</Stack>
    </section>
  )
}

/** Everything that the newsroom found wrong, in one go. */
function problemWords(error: unknown): string {
  if (!(error instanceof ServerError)) return 'The settings could not be kept'
  const more = error.problems.map(({ path, message }) => `${path}: ${message}`)
  return [error.message, ...more].join('. ')
}
