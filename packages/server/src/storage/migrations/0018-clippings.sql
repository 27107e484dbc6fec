-- Copies that were asked for and are on their way, and what is known of copies that people brought. Nothing here is
-- public.
create table capture_ask (
  id keytext primary key,
  address text not null,
  asked_at keytext not null,
  -- The story in whose text it was asked for; null where none was open.
  story keytext,
  state keytext not null check (state in ('waiting', 'done', 'refused')),
  -- The copy that came of it, and in words why there is none.
  capture keytext,
  problem text not null,
  -- Where nothing was found: what can still be had, as JSON.
  remains text,
  -- Where somebody sent a file: what they say of it, as JSON. Its bytes wait in the folder of what comes in.
  sent text,
  actor text not null,
  -- The id of whoever asked.
  asked_by keytext not null
);
create index capture_ask_state on capture_ask (state, asked_at, id);
create index capture_ask_capture on capture_ask (capture);

-- What a person says of a copy that no server of ours fetched.
create table capture_told (
  capture keytext primary key,
  -- Who saw it, or who sent it; when; on what: a phone, a programme, a mail.
  who text not null,
  at keytext not null,
  means text not null,
  -- How it came: `screenshot`, `warc`, `wacz`.
  way keytext not null,
  -- What the file was called that they sent, its SHA-256, and what our look through it gave, in words.
  file text not null,
  hash keytext not null,
  checked text not null
);
