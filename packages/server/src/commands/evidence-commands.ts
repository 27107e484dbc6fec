import { type Command, json } from './command.ts'

/** What can be told of copies: saving, packing, checking and watching them. Each loads only what it needs. */
export const evidenceCommands: readonly Command[] = [
  {
    name: 'capture',
    summary: 'save a dated copy of a post or page',
    help: `stet capture URL… [--archived] [--json]

Saves a copy of what stands at each address, before it is gone: a post of X,
Instagram, Threads, Facebook, TikTok, YouTube, Mastodon and its kin or Bluesky, or
any page. Every answer is kept as it was sent, pictures too, in a WARC file under
STET_DATA/evidence. Where there is no post, the look is kept, and what can still be
had is told. The authorities in STET_TIMESTAMP stamp it with the time; those that are
away are asked again by the server. Addresses inside a network are never asked. Ends
with 1 where any address gave no copy.

  --archived  where nothing is found, keep the copy of the first archive that has one;
              it stays marked as kept by an archive
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
    name: 'recordings',
    summary: 'keep recordings, notes and letters behind what was said to us',
    help: `stet recordings [--json]
stet recordings --add FILE --on DAY [--kind KIND] [--who WORDS] [--way WORDS]
                [--transcript FILE]
stet recordings --open ID -o FILE
stet recordings --remove ID --reason WORDS

Keeps what somebody said to us, encrypted with a key of its own; readers never get it.
A quotation whose source names it is compared with its transcript: plain text, lines
with time codes, SubRip or WebVTT.

  --on          the day on which it was said: 2026-11-20
  --kind        recording, notes or letter; recording where absent
  --who, --way  who spoke, and how: "Mara Quill", "by telephone"
  --open        give the file back; that it was opened is on record
  --remove      remove it for good; pages no longer say that we keep it
${json}`,
    load: async () => (await import('./recordings.ts')).recordings,
  },
  {
    name: 'card',
    summary: 'make a static card of a copy',
    help: `stet card CAPTURE [--html] [--json]

Shows a copy as the card that pages have of it, its thread post by post, with what
became of the original. CAPTURE is an id from "stet captures".

  --html  HTML with its own style for WordPress, Ghost or a mail: nothing in it is
          loaded or run
${json}, with the HTML of each`,
    load: async () => (await import('./card.ts')).card,
  },
  {
    name: 'evidence',
    summary: 'pack a copy so that anybody can check it',
    help: `stet evidence CAPTURE -o FILE.wacz [--looks | --post] [--json]
stet evidence CAPTURE --open REASON [--post] | --close

Packs a copy as a WACZ 1.1.1 file: the answers as they were sent, an index, a
manifest of every record with its time stamps, and a signature with the newsroom's
key, STET_KEYS/evidence-key. CAPTURE is an id, as "stet captures" lists them. Who
packed what is kept. A file that is there is not written over.

  -o, --output  the file
  --looks       put in what was found at each later look at the original, too
  --post        of a saved thread: the records of this post alone, byte for byte. The
                manifest is of the whole file and says what is left out
  --open        let readers have the evidence: the package stands on the site, and the
                pages that show the copy lead to it. Who opened it and why is kept
  --close       take it off the site again
\${json}`,
    load: async () => (await import('./evidence.ts')).evidence,
  },
  {
    name: 'verify',
    summary: 'check a file of evidence, or what a site published',
    help: `stet verify FILE.wacz… [--key FINGERPRINT] [--root FILE.pem] [--json]
stet verify --ledger URL|FOLDER [--key KEY] [--since CHECKPOINT] [--json]

Checks WACZ files without a newsroom, a database or a network: the ZIP, every digest,
the signature, every record, the index, the pages, the manifest, time stamps and
proofs of authorship. Says of each what it proves, and what is not proven. Ends with
1 where anything fails.

  --key   the file must be signed with this key: sha256:… as the publication shows
          it; may be given several times
  --root  time stamps must lead to a certificate in this file; may be given several
          times
  --json  a line of JSON for each file, for programs

With --ledger it checks a site instead: that its signed checkpoint stands for every
entry, that every story's page lists all its versions and says the words that the
ledger was given, and that nothing changed in silence. A folder of the site's files is
checked without a network; of a URL only that site is asked.

  --key    the key that must have signed, as /ledger/key gives it, or a file with it
  --since  a file with a checkpoint that was kept earlier: the ledger only grew since`,
    load: async () => (await import('./verify.ts')).verify,
  },
  {
    name: 'watch',
    summary: 'look again at the originals of copies',
    help: `stet watch [--json]
stet watch --once [ADDRESS…] [--json]

Tells how many originals are watched, when the next look is due, and what editors
have not answered. A running server looks by itself: an hour after the copy, after
six, after one day, three and seven, then every week; every two hours while a story
that shows it is fresh. Each look is kept as evidence. "Gone" takes two different
answers, or two looks a day apart, beside a post that is answered as it should be;
a sign-in, a refusal, a limit or a failure is never called gone.

  --once    look now at all originals that are due, and at those named, and write
            the pages that change
  --json    a line of JSON for each look, for programs`,
    load: async () => (await import('./watch.ts')).watch,
  },
  {
    name: 'doctor',
    summary: 'say what works from this machine',
    help: `stet doctor capture [PLATFORM|ADDRESS…] [--json]

Asks each platform for a post that is known to be live: one that you hold a copy of,
else an example of the platform's own. Says platform by platform whether posts can be
saved from this machine, and what to do where they cannot. Nothing is kept. Ends with
1 where any platform gave no post.

${json}`,
    load: async () => (await import('./doctor.ts')).doctor,
  },
  {
    name: 'demo',
    summary: 'tell what becomes of the posts that the demo shows',
    help: `stet demo [POST live|edited|gone]

The demo magazine shows posts of platforms that this program plays on this machine.
Without arguments lists them; with a name and a state, that is what is found there
from now on: edited, no longer at its address, or live again. It is looked at once,
and the pages that show it change. Only where the data folder holds the demo, and
nobody but this machine can reach it.`,
    load: async () => (await import('./demo.ts')).demo,
  },
]
