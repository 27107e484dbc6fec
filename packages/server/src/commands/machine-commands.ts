import { type Command, json } from './command.ts'

/** What can be told of the machine and the magazine on it. Each loads only what it needs. */
export const machineCommands: readonly Command[] = [
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
