import { Button, Group, Skeleton, Text } from '@mantine/core'
import type { HousePhrase } from '@stet/core/comments'
import { useMutation } from '@tanstack/react-query'
import type { ReactElement } from 'react'
import { usePageTitle } from '../shell/page-title.ts'
import { SureButton } from '../shell/sure-button.tsx'
import { tell } from '../shell/tell.ts'
import { Refusal } from '../shell/words-of-refusal.tsx'
import { commentCalls } from './comment-calls.ts'
import { settingsAnew, useCommentSettings, useMaySet } from './comment-settings.ts'
import { ruleWords } from './comment-words.ts'
import classes from './comments.module.css'
import { CommentsNav } from './comments-nav.tsx'
import own from './pages.module.css'
import { TriedPart } from './tried-part.tsx'
import { TypePhrases } from './type-phrases.tsx'
import { withoutPhrase, withPhrases } from './typed-phrases.ts'

/** The newsroom's own phrases: each tried on past comments before it is switched on. */
export function CommentRulesScreen(): ReactElement {
  usePageTitle('Rules of comments')
  const { data: settings, error } = useCommentSettings()
  const maySet = useMaySet()
  const trying = useMutation({
    mutationFn: (phrases: readonly HousePhrase[]) => commentCalls.tryPhrases(phrases),
  })
  // What others set meanwhile stays: the phrases alone are changed, in the settings as they are now.
  const saving = useMutation({
    mutationFn: async (change: (phrases: readonly HousePhrase[]) => readonly HousePhrase[]) => {
      const now = await commentCalls.settings()
      const phrases = change(now.moderation.phrases)
      return commentCalls.saveSettings({ ...now, moderation: { ...now.moderation, phrases } })
    },
    onSuccess: () => {
      tell('The phrases are kept')
      trying.reset()
    },
    onSettled: settingsAnew,
  })
  const tried = trying.variables
  return (
    <div className={classes['page']}>
      <CommentsNav title="Rules" />
      <div className={classes['about']}>
        <p>
          Phrases of this newsroom’s own, beside those that the program brings. A phrase is found in
          disguise, too, and never inside another word. Try it first: what it would have held, and
          what of that had been shown to readers.
        </p>
      </div>
      <Refusal error={error ?? trying.error ?? saving.error} />
      <TypePhrases
        isBusy={trying.isPending}
        onTry={(phrases) => trying.mutate(phrases)}
        onType={trying.reset}
      />
      {trying.data && tried && (
        <TriedPart tried={trying.data}>
          {maySet && (
            <Button
              loading={saving.isPending}
              onClick={() => saving.mutate((phrases) => withPhrases(phrases, tried))}
            >
              Switch {tried.length === 1 ? 'it' : 'them'} on
            </Button>
          )}
        </TriedPart>
      )}
      <section className={own['rules']} aria-labelledby="phrases">
        <h2 id="phrases" className={own['partheading']}>
          Switched on
        </h2>
        {!settings && !error && <Skeleton height={90} aria-label="Loading" />}
        {settings?.moderation.phrases.length === 0 && <Text c="dimmed">None of your own yet.</Text>}
        <ul className={own['phrases']}>
          {settings?.moderation.phrases.map((phrase) => (
            <li key={phrase.phrase}>
              <div>
                <strong>{phrase.phrase}</strong>
                <p className={classes['facts']}>
                  {phrase.outcome === 'hold' ? 'Held' : 'Not taken'} ·{' '}
                  {ruleWords[phrase.rule].toLowerCase()}
                </p>
              </div>
              <Group gap="xs">
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={`Try: ${phrase.phrase}`}
                  onClick={() => trying.mutate([phrase])}
                >
                  Try
                </Button>
                {maySet && (
                  <SureButton
                    words="Switch off"
                    label={`Switch off: ${phrase.phrase}`}
                    question="Comments with it are no longer held for it. What was held stays held until somebody has read it."
                    yes="Switch it off"
                    onSure={() => saving.mutate((phrases) => withoutPhrase(phrases, phrase))}
                  />
                )}
              </Group>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}
