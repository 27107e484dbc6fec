-- What is kept of words that were said to us: recordings, notes, letters. Nothing here is public. The file and the
-- transcript are encrypted with a key of their own, which the newsroom's key of seals opens.
create table recording (
  id keytext primary key,
  kind keytext not null check (kind in ('recording', 'notes', 'letter')),
  at keytext not null,
  -- Who spoke or wrote, as whoever keeps it calls them; may be empty.
  who text not null,
  -- The day on which it was said: YYYY-MM-DD.
  held_on keytext not null,
  -- By which way: by telephone, at her flat; may be empty.
  way text not null,
  seal_key text not null,
  -- The transcript as it was typed, encrypted, in base64; empty where there is none.
  transcript text not null,
  -- What the file was called, its kind, its length and the SHA-256 of its bytes; null where there is none.
  file text,
  media_type text,
  size bigint,
  hash keytext,
  actor text not null,
  -- The id of whoever keeps it.
  kept_by keytext not null
);
create index recording_at on recording (at, id);

-- The live stories of which a source names a recording.
create table recording_use (
  recording keytext not null,
  story keytext not null,
  primary key (recording, story)
);
create index recording_use_story on recording_use (story);
