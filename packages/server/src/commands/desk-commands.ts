import { type Command, json } from './command.ts'

/** What can be told of the desk: reading drafts outside the newsroom, and what is asked and answered inside. */
export const deskCommands: readonly Command[] = [
  {
    name: 'check',
    summary: 'read a draft as a careful desk would, and ask',
    help: `stet check FILE|URL… [--format text|json] [--publish-date DATE] [--zone ZONE]
           [--rules PACKS] [--fail-on must-answer|ask]

Reads drafts without a newsroom, a database or a service: who said what, how it came
to us, which day is meant, and what a careful desk would ask. FILE is .txt, .md,
.html or .docx; URL is the address of a story, and the only thing that is fetched.
Nothing is kept. Ends with 1 where something must be answered, with 2 where an input
cannot be read.

  --format        text, or json: for one input an object, for several an array in
                  the order asked. Places are UTF-16 units: of .txt in the file as it
                  is, of all others in "text", which is given then
  --publish-date  the day against which "on Wednesday" is read: 2026-11-20. Where
                  absent the day that the story names, else today
  --zone          the story's clock where it names none: Europe/London. Where absent
                  that of this machine
  --rules         more rules, parted by commas: names of optional ones, as "stet rules
                  list" has them, and files of house rules (.yaml)
  --fail-on       ask: end with 1 where anything is asked; must-answer where absent
  --language      the language of bare texts, en where absent`,
    load: async () => (await import('./check.ts')).check,
  },
  {
    name: 'desk',
    summary: 'what the desk asks of a story, and answering it',
    help: `stet desk STORY [--json]
stet desk STORY --answer KEY --reason WORDS [--json]
stet desk STORY --stet KEY --reason WORDS [--read-again] [--json]
stet desk STORY --later KEY --by TIME --reason WORDS [--json]
stet desk --due [--json]
stet desk --settings [--level RULE=LEVEL]… [--house FILES] [--countries CODES]
          [--keep DAYS] [--json]

Lists what the desk asks of a story. What must be answered keeps it from being
published until it is answered, the words are changed, or somebody lets them stand.
STORY is an id, or section/slug; KEY is the first of each line, or its beginning; "all"
means everything that must be answered. A key holds as long as its sentence does.
Answers and reasons are private. Ends with 1 where something is open, or late.

  --answer      say what answers it
  --stet        let the words stand; whoever wrote them asks somebody else to
  --read-again  where nobody else works here: the passage was read once more
  --later       publish now, and read it again by a time within 24 hours
  --reason      the answer, or why
  --by          the time with its zone: 2026-11-20T14:05:00Z
  --due         second readings that were promised and are not done
  --settings    show how the desk is set up, and change it:
    --level       must-answer, ask, note, off, or shipped; optional rules are on
                  where they have a level
    --house       files of house rules (.yaml) that hold from now on, parted by commas,
                  or none
    --countries   the countries that the publication serves: GB,US
    --keep        how many days answers and reasons are kept, or always
${json}`,
    load: async () => (await import('./desk.ts')).desk,
  },
  {
    name: 'rules',
    summary: 'what the desk asks about, on what grounds, and how often it would',
    help: `stet rules list [--rules FILES] [--json]
stet rules explain RULE… [--rules FILES] [--json]
stet rules test RULE… [--on FOLDER] [--rules FILES] [--examples N] [--json]

list     every rule with its level, and on whose advice it rests
explain  what a rule asks about and why; of a list of words each term with its reason
test     how often rules would ask, for each 1,000 words of the newsroom's own stories
         or of the texts in a folder, before they go live. RULE is a name, or "all"

  --on        a folder of .txt, .md, .html and .docx files, or one file
  --rules     files of house rules (.yaml), parted by commas; docs/house-rules.md
  --examples  how many places to show of each rule, 5 where absent
${json}`,
    load: async () => (await import('./rules.ts')).rules,
  },
]
