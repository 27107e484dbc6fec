-- How often a story's page was asked for on a day of the magazine's clock: as the server itself saw it, or as
-- logs of another server tell. Both may have seen the same request, so they are never added up.
create table story_count (
  story keytext not null,
  day keytext not null,
  teller keytext not null check (teller in ('server', 'log')),
  requests integer not null,
  robots integer not null,
  primary key (story, day, teller)
);
create index story_count_day on story_count (day);

-- How far logs were counted: the hash of what they begin with, so that nothing is counted twice.
create table counted_log (
  hash keytext primary key,
  bytes bigint not null,
  counted_at keytext not null
);
create index counted_log_bytes on counted_log (bytes);
