-- The words of a live story, normalised by the application. `fastupdate` would let the first searches after a
-- load read the whole pending list.
create table search_story (
  story keytext primary key,
  at keytext not null,
  headline tsvector not null,
  words tsvector not null
);
create index search_story_words on search_story using gin (words) with (fastupdate = off);
