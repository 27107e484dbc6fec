-- Dated copies of posts and pages. The bytes lie in files of evidence, named by their hash; here is what was read from
-- them, and how it came to us. Nothing here is public.
create table capture (
  id keytext primary key,
  -- The one address of what was captured, and the one that was asked for.
  address keytext not null,
  asked text not null,
  platform keytext not null,
  -- Who wrote it, as the platform knows them; empty where nobody is known.
  person keytext not null,
  taken_at keytext not null,
  provenance keytext not null check (provenance in
    ('signed-by-author', 'fetched-by-us', 'seen-by-reporter', 'kept-by-archive', 'sent-to-us')),
  -- What this look found: `live`, or what an answer without a post means.
  found keytext not null,
  -- Which reading of the bytes this is, and what it gave, as JSON.
  reader integer not null,
  reading text not null,
  -- The file of evidence: SHA-256 and bytes.
  warc keytext not null,
  size bigint not null,
  actor text not null
);
create index capture_taken on capture (taken_at, id);
create index capture_address on capture (address, taken_at);
create index capture_person on capture (person, taken_at);
