/** A command of `stet`: runs with its arguments and gives the exit code. */
export type Run = (args: readonly string[]) => Promise<number>

export interface Command {
  readonly name: string
  readonly summary: string
  readonly help: string
  readonly load: () => Promise<Run>
}

const json = '  --json      answer as JSON, for programs'

/** The commands in the order in which a newcomer meets them. Each loads only what it needs. */
export const commands: readonly Command[] = [
  {
    name: 'serve',
    summary: 'serve the site and the newsroom',
    help: `stet serve

Serves the site and the newsroom until it is told to stop. On first run it brings
in the demo magazine.

Settings come from the environment:
  PORT               the port, 4000 where absent
  HOST               the address to listen on, localhost where absent
  STET_URL           the site's public address
  STET_NEWSROOM_URL  the newsroom's public address; "none" for pages that are served
                     by something else and have no search
  STET_DATA          the folder of all data, ./data where absent
  STET_DATABASE      sqlite:PATH or postgres://…
  STET_KEYS          the folder of keys, STET_DATA/keys where absent
  STET_PROXY         proxies whose X-Forwarded-* is believed
  STET_SMTP          the server that takes mail: smtp://USER:PASSWORD@HOST:PORT, or
                     smtps://…; without one, administrators hand sign-in links over
  STET_MAIL_FROM     whom mail is from: "The Magazine <desk@magazine.example>"
  STET_COUNTS        "off" counts no requests; "on" where absent: by story and day`,
    load: async () => (await import('./serve.ts')).serve,
  },
  {
    name: 'import',
    summary: 'bring in an archive, Markdown, a saved page, or an export',
    help: `stet import FILE|FOLDER [--media FOLDER|ZIP] [--dry-run] [--json]

Brings in, by what is in it:
  WordPress   an archive (WXR), or a folder or ZIP with its parts
  Ghost       an archive (JSON), or a ZIP with it and content/images
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
Markdown, the settings, designers' folders, and all media. Who works here and who
did what, counts of requests, and copies of posts are not written. The folder must
be empty or an older export.

${json}`,
    load: async () => (await import('./export.ts')).exportCommand,
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
  {
    name: 'capture',
    summary: 'save a dated copy of a post or page',
    help: `stet capture URL… [--json]

Saves a copy of what stands at each address, before it is gone: a post of X,
Instagram, Threads, Facebook, TikTok, YouTube, Mastodon and its kin or Bluesky, or
any page. Every answer is kept as it was sent, pictures too, in a WARC file under
STET_DATA/evidence. Where there is no post, the look is kept, and what can still be
had is told. Addresses inside a network are never asked. Ends with 1 where any
address gave no copy.

${json}`,
    load: async () => (await import('./capture.ts')).capture,
  },
  {
    name: 'captures',
    summary: 'list the copies that are kept',
    help: `stet captures [--platform NAME] [--person ID] [--limit NUMBER] [--json]

Lists the copies of posts and pages, the newest first: when each was taken, what was
found there, how we have it, and whose words it holds.

  --platform  x, instagram, threads, facebook, tiktok, youtube, mastodon, bluesky, web
  --person    the id that a platform gives its author, as --json tells it
  --limit     how many at most, 50 where absent
  --json      a line of JSON for each, for programs`,
    load: async () => (await import('./captures.ts')).captures,
  },
  {
    name: 'rebuild',
    summary: 'write every page of the site anew',
    help: `stet rebuild [--json]

Writes every page anew; a page that has not changed is not touched. Ctrl-C stops
it; the same command, or a running server, goes on where it was.

${json}`,
    load: async () => (await import('./rebuild.ts')).rebuild,
  },
  {
    name: 'settings',
    summary: 'write the settings to a file, or take them from one',
    help: `stet settings export [FILE]
stet settings import FILE [--json]

The settings of the magazine as JSON: its name, colours, navigation, sections,
policies, design and sponsor. "export" prints them, or writes them to FILE. "import"
changes what FILE says and leaves the rest; what makes no sense is told by its
place, and nothing is changed then. Every page is written anew.

${json}`,
    load: async () => (await import('./settings.ts')).settings,
  },
  {
    name: 'design',
    summary: 'choose how the pages look',
    help: `stet design list [--json]
stet design use NAME [--json]
stet design take FOLDER [--json]
stet design drop [--json]

list   shows the designs, and the overrides that were ever taken
use    chooses a design (report, picture), or earlier overrides by their hash
take   puts a designer's folder over the design: style.css, and if it likes
       typeface.woff2 with its licence, icon.png, and pictures that the style names.
       The folder is looked through first; what may not be is told by its line
drop   leaves the overrides; they are kept, and "use" brings them back

Every page is written anew. docs/designing.md tells designers how.

${json}`,
    load: async () => (await import('./design.ts')).design,
  },
  {
    name: 'sign-in-link',
    summary: 'let an administrator in who has no way left',
    help: `stet sign-in-link [--email ADDRESS]

Prints a link that signs an administrator in to the newsroom, once and within 15
minutes, without mail, passkey or code. Where nobody is an administrator yet, the
link makes whoever opens it the first.

  --email   whom the link is for, where several people are administrators; also
            anybody else who works here`,
    load: async () => (await import('./sign-in-link.ts')).signInLink,
  },
]

/** What `stet --help` says. */
export function describeCommands(): string {
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(13)} ${summary}`)
  return `stet COMMAND [--help]\n\n${lines.join('\n')}`
}
