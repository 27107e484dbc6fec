import { type Command, json } from './command.ts'

/** What can be told of discussions. Each loads only what it needs. */
export const commentsCommands: readonly Command[] = [
  {
    name: 'comments',
    summary: 'moderate comments, count how it was done, and take them elsewhere',
    help: `stet comments queue [held|reported|new|appeals|danger] [--limit NUMBER] [--json]
stet comments show COMMENT [--json]
stet comments approve|feature|unfeature|danger COMMENT [--reason WORDS] [--json]
stet comments reject COMMENT --rule RULE [--reason WORDS] [--json]
stet comments undo DECISION [--reason WORDS] [--json]
stet comments figures --from DAY --to DAY [--json]
stet comments statements --from DAY --to DAY
stet comments rules list [--json]
stet comments rules try PHRASE… [--last NUMBER] [--examples NUMBER] [--json]
stet comments export FILE [--format json|disqus] [--json]

Without a word after it, or with "queue", lists what waits for moderators: the most
urgent first, then the oldest. What is decided is told to whoever wrote the comment,
with the rule and the reason, and they may appeal to somebody else. "danger" is for
words of somebody who may be in danger: they are told where help is, never of a rule,
and the words go after the days that are set. COMMENT is an id from the list, DECISION
one from "show".

"statements" tells as CSV, one decision a row and nothing personal, what was decided
against comments and their writers (Digital Services Act, articles 17 and 24(5)).

  --rule     abuse, hate, threat, harassment, private-life, contact-details,
             names-a-child, outs-somebody, says-what-is-wrong-with-a-person,
             crime-unproved, methods-of-harm, illegal, spam, off-topic, copied,
             unreadable, other
  --reason   told to whoever wrote it
  --limit    how many at most, 30 where absent
  --from     the first day that is counted: 2026-11-20. The figures, which the Digital
             Services Act and the Online Safety Act ask for, are told as CSV
  --to       the last day that is counted
  --last     how many past comments phrases are tried on, 10,000 where absent
  --format   how an export is written: json, or disqus (XML); json where absent
${json}`,
    load: async () => (await import('./comments.ts')).comments,
  },
]
