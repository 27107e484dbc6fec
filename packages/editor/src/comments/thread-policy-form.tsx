import { Anchor, Button, Group, Text } from '@mantine/core'
import type { CommentPolicy } from '@stet/core/comments'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { type ReactElement, useState } from 'react'
import { Link } from 'wouter'
import classes from '../publish/publish.module.css'
import { Trouble } from '../publish/trouble.tsx'
import { counted } from '../shell/counted.ts'
import { momentOf } from '../shell/moments.ts'
import { useDesk } from '../story/desk.ts'
import { commentCalls } from './comment-calls.ts'
import { PolicyFields } from './policy-fields.tsx'
import { nowLine, policyLine } from './policy-words.ts'

/** How the discussion of a published story is led now; an editor may set it over what the story says, at once. */
export function ThreadPolicyForm(): ReactElement | null {
  const { id, draft } = useDesk()
  const queries = useQueryClient()
  const queryKey = ['story', id, 'comments']
  const { data } = useQuery({
    queryKey,
    queryFn: () => commentCalls.discussion(id),
    refetchInterval: 30_000,
  })
  const [chosen, setChosen] = useState<CommentPolicy | null>(null)
  const setting = useMutation({
    mutationFn: (policy: CommentPolicy | null) =>
      policy ? commentCalls.setPolicy(id, policy) : commentCalls.dropPolicy(id),
    onSuccess: (discussion) => {
      setChosen(null)
      queries.setQueryData(queryKey, discussion)
    },
  })
  if (!data) return null
  const { override, now, shown, held } = data
  const may = draft.may['change-comment-policy'] === true
  return (
    <section className={classes['section']} aria-labelledby="discussion">
      <h3 id="discussion" tabIndex={-1}>
        Comments
      </h3>
      <Text size="sm">
        {now && `${nowLine(now, momentOf)}. `}
        {counted(shown, 'comment', 'comments')} shown,{' '}
        {held > 0 ? (
          <Anchor component={Link} href="/comments/held" inherit underline="always">
            {held} held
          </Anchor>
        ) : (
          'none held'
        )}
        .
      </Text>
      <Text size="sm" c="dimmed">
        {override
          ? `Set here: ${policyLine(override)}. The story says: ${policyLine(data.story)}.`
          : `As the story says: ${policyLine(data.story)}.`}
      </Text>
      {may && !chosen && (
        <Group gap="xs">
          <Button variant="default" onClick={() => setChosen(override ?? data.story)}>
            Lead it differently…
          </Button>
          {override && (
            <Button
              variant="default"
              loading={setting.isPending}
              onClick={() => setting.mutate(null)}
            >
              As the story says
            </Button>
          )}
        </Group>
      )}
      {chosen && (
        <>
          <PolicyFields label="From now on" value={chosen} onChange={setChosen} />
          <Group gap="xs">
            <Button loading={setting.isPending} onClick={() => setting.mutate(chosen)}>
              Set it at once
            </Button>
            <Button variant="default" onClick={() => setChosen(null)}>
              Not now
            </Button>
          </Group>
        </>
      )}
      <Trouble error={setting.error} />
    </section>
  )
}
