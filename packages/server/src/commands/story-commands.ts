import { type Command, json } from './command.ts'

/** What can be told of stories: in and out, to readers and away from them, and how often they were asked for. Each loads only what it needs. */
export const storyCommands: readonly Command[] = [
  {
    name: 'import',
    summary: 'bring in an archive, Markdown, a saved page, or an export',
    help: `stet import FILE|FOLDER [--media FOLDER|ZIP] [--keys FOLDER] [--dry-run]
            [--json]

Brings in, by what is in it:
  WordPress   an archive (WXR), or a folder or ZIP with its parts
  Ghost       an archive (JSON), or a ZIP with it and content/images
  Disqus      an export (XML): comments below the stories at its addresses, where
              there are none yet
  Markdown    a folder or ZIP of files with front matter and pictures, or one file
  Stet        everything from a folder or ZIP that "stet export" wrote
  a page      that a browser saved (.html, with the pictures of its own folder),
              or the bare text of one (.txt): a draft
Published stories are published, under their old addresses too; drafts, schedules
and comments keep their state. Embedded posts become cards that say what is lost;
words in quotation marks are kept to the character; what has no block of its own is
kept as a labelled part. Nothing is fetched. Reports each item as taken, taken with
a loss, or left. Importing twice changes nothing, and nothing that was worked on
here is written over. Ctrl-C stops between two stories; the same command goes on.

  --media     the pictures of an archive: wp-content/uploads, or content/images
  --keys      of an export: the folder of keys of the newsroom that wrote it, which
              opens its recordings
  --dry-run   only report, and tell the archive's health: embedded posts by what is
              left of them, quotations without a speaker, pictures without a text,
              links that lead nowhere
${json}`,
    load: async () => (await import('./import.ts')).importCommand,
  },
  {
    name: 'export',
    summary: 'write the magazine as JSON, media and Markdown',
    help: `stet export FOLDER [--json]

Writes every story with its versions, addresses and comments as JSON and as
Markdown, the settings, designers' folders, all media, and copies of posts with
their evidence, stamps, looks and what was decided of them. Recordings are written
as they lie here, encrypted: nobody reads them without this newsroom's keys, which
are not written. Nor are who works here, who did what, counts of requests, and what
take-outs sealed. What could not be written is told line by line. The folder must
be empty or an older export; a stopped export goes on where it was.

${json}`,
    load: async () => (await import('./export.ts')).exportCommand,
  },
  {
    name: 'stories',
    summary: 'list the stories of the newsroom',
    help: `stet stories [WORDS] [--status STATUS] [--section SLUG] [--kind KIND]
             [--limit NUMBER] [--json]

Lists stories, those saved last first; with WORDS those whose headline or bylines
hold them.

  --status   draft, scheduled, published or unpublished
  --section  the slug of a section
  --kind     report, analysis, opinion, interview, review or round-up
  --limit    how many at most, 50 where absent
  --json     a line of JSON for each, for programs`,
    load: async () => (await import('./stories.ts')).stories,
  },
  {
    name: 'publish',
    summary: 'publish, schedule or take back a story',
    help: `stet publish STORY [--at TIME] [--embargo TIME] [--json]
stet publish STORY --withdraw REASON [--json]

STORY is an id, or section/slug. Answers when the story's page is on the site.

  --at        publish at this time: 2026-11-20T14:05:00Z
  --embargo   refuse to publish before this time
  --withdraw  take the story off the site; its address says that it is gone
${json}`,
    load: async () => (await import('./publish.ts')).publish,
  },
  {
    name: 'schedule',
    summary: 'set the time at which a story is published',
    help: `stet schedule STORY --at TIME [--json]
stet schedule STORY --cancel [--json]

STORY is an id, or section/slug. A running server publishes it at that time.

  --at      the time with its zone: 2026-11-20T14:05:00Z
  --cancel  take the time back
${json}`,
    load: async () => (await import('./schedule.ts')).schedule,
  },
  {
    name: 'unpublish',
    summary: 'take a story off the site',
    help: `stet unpublish STORY --reason WORDS [--json]

STORY is an id, or section/slug. Its addresses answer for ever that it is gone, and
why.

  --reason  what readers are told
${json}`,
    load: async () => (await import('./unpublish.ts')).unpublish,
  },
  {
    name: 'take-out',
    summary: 'take words, a picture or a post out of everything, or put it back',
    help: `stet take-out --words WORDS [--words WORDS]… | --picture ID | --post URL
  [--story STORY] [--yes --reason WORDS [--told WORDS] [--instead WORDS]
  [--access PERSON]…]
stet take-out --undo ID
stet take-out --list

Without --yes, lists every place that holds it: stories live and in drafts, their
versions and the steps of their writing, comments, addresses, names of topics and
people, settings, pictures, copies of posts and their evidence, archives as they came.
With --yes, takes it out of all of them in one act, writes the pages anew, marks it in
the ledger, and seals what was there, encrypted. Words are found however they are
written: capitals, accents, hyphens and hidden signs make no difference; part of a
longer word is not found. Each spelling and each handle is a --words of its own.

  --words     a name or a passage; "-" reads it from standard input, so that it does
              not stay in the history of the shell
  --picture   a picture, by the id of its file
  --post      a post, by its address
  --story     out of this story alone
  --instead   stands in its place, "[removed]" where absent
  --reason    why, for the newsroom; must not hold the words
  --told      what readers of the stories are told, as a dated note
  --access    the id of somebody who may open and undo it, besides whoever does this
  --undo      put everything back that nobody has changed since
  --list      what was taken out, and when
${json}`,
    load: async () => (await import('./take-out.ts')).takeOutCommand,
  },
  {
    name: 'requests',
    summary: 'list what people in stories ask of the newsroom',
    help: `stet requests [--json]

Lists what was written through "Are you in this story?", the first to be answered
at the top: the number, the day by which an answer was promised, how to reach
them. It is private.

${json}`,
    load: async () => (await import('./requests.ts')).requests,
  },
  {
    name: 'mail',
    summary: 'make a mail of a story',
    help: `stet mail STORY [-o FOLDER] [--json]

Makes a mail of a published story for whoever sends the magazine's mails: HTML for
mail programs, the same as plain text, and both as one message. STORY is an id, or
section/slug. Without -o the HTML goes to standard output. Nothing in it is loaded
from another host, and nothing tells who opened it. Stet keeps no readers'
addresses: the way to leave a list is put in by whoever sends it.

  -o, --output  the folder for SLUG.html, SLUG.txt and SLUG.eml
${json}`,
    load: async () => (await import('./mail.ts')).mail,
  },
  {
    name: 'count',
    summary: 'count requests for stories in the logs of a server',
    help: `stet count LOGFILE… [--json]

Reads access logs of a server that stands before this one or in its place, common
or combined as nginx and Apache write them, JSON as Caddy writes it, plain or
packed with gzip, and adds the requests for stories' pages to their counts by day.
Addresses and names of programs are read past and kept nowhere. What was counted
before is known by its bytes: a log may be given again when it has grown, was
renamed or was packed. A part cut out of it counts again.

${json}`,
    load: async () => (await import('./count.ts')).count,
  },
  {
    name: 'counts',
    summary: 'show how often stories were asked for',
    help: `stet counts [STORY] [--from DAY] [--to DAY] [--json]

Shows how often the pages of stories were asked for, by programs that do not say
that they are robots: as this server counted, and as logs told. Both may have seen
the same request, so they are not to be added up. Fewer than ten are told as
"under 10", in JSON as null. STORY, an id or section/slug, shows its days.

  --from   the first day, 29 days before the last where absent: 2026-11-01
  --to     the last day, today where absent
${json}`,
    load: async () => (await import('./counts.ts')).counts,
  },
]
