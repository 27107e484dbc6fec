-- The originals of what we hold copies of, looked at again and again. Nothing here is public but what a page says of it.
create table original (
  address keytext primary key,
  platform keytext not null,
  -- Whom to be polite to.
  host keytext not null,
  begun_at keytext not null,
  state keytext not null,
  since keytext not null,
  state_at keytext not null,
  last_seen keytext,
  missing_since keytext,
  blind_since keytext,
  -- As what it was missed, and since when, until that is settled.
  away_as keytext,
  away_from keytext,
  -- What our first copy says, and what it said when it was last seen, as JSON.
  first_seen text,
  last_seen_as text,
  looked_at keytext,
  fresh_until keytext,
  next_look_at keytext not null,
  -- The answers that later looks refer to where they got the same again, as JSON.
  answers text not null
);
create index original_due on original (host, next_look_at);
create index original_next on original (next_look_at);
create index original_platform on original (platform, last_seen);

-- Every look, with the file of evidence that holds its answers.
create table look (
  id keytext primary key,
  address keytext not null,
  at keytext not null,
  found keytext not null,
  why text not null,
  -- The answers that said by themselves that it is away, as JSON, and the post that was asked for beside it.
  signs text not null,
  control text,
  control_answered integer,
  -- What was told of it after this look, and what that changed, as JSON.
  state keytext not null,
  change text,
  warc keytext not null,
  size bigint not null
);
create index look_address on look (address, at);

-- Which live stories show what stands at an address: as they print it, and of which original that is once it was found out.
create table original_use (
  story keytext not null,
  shown keytext not null,
  capture keytext,
  address keytext,
  primary key (story, shown)
);
create index original_use_address on original_use (address);
create index original_use_open on original_use (story) where address is null;

-- What editors are asked about: an original that a story shows has changed.
create table notice (
  id keytext primary key,
  at keytext not null,
  story keytext not null,
  address keytext not null,
  -- What has changed, as JSON.
  change text not null,
  answered_at keytext,
  -- Who answered, as JSON, and what.
  answered_by text,
  answer text
);
create index notice_story on notice (story, at);
create index notice_open on notice (at, id) where answered_at is null;

insert into job (key, kind, detail, state, priority, run_at, attempts, asked)
select 'match-originals', 'match-originals', '"all"', 'waiting', 6, '1970-01-01T00:00:00.000Z', 0, 1
where exists (select 1 from publication);
