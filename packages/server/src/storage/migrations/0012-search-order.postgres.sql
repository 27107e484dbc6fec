-- The month of a story stands among its words, as nobody can ask for it: `~2026-11`. So the newest stories are
-- found without looking at all of them.
drop index search_story_words;
update search_story set
  headline = headline || array_to_tsvector(array['~' || left(at, 7)]),
  words = words || array_to_tsvector(array['~' || left(at, 7)]);
create index search_story_words on search_story using gin (words) with (fastupdate = off);
create index search_story_headline on search_story using gin (headline) with (fastupdate = off);

-- Functions for their setting alone: without it all words of all stories would be unpacked to look at them, as
-- PostgreSQL does not reckon with what that costs.
create function count_with_words(asked tsquery) returns bigint
language sql stable set enable_seqscan = off
as 'select count(*) from search_story where words @@ asked';

create function count_with_headline(asked tsquery) returns bigint
language sql stable set enable_seqscan = off
as 'select count(*) from search_story where headline @@ asked';

create function newest_with_words(asked tsquery, no_headline tsquery, most integer, skipped integer)
returns setof keytext
language sql stable set enable_seqscan = off
as 'select story from search_story where words @@ asked and not headline @@ no_headline
  order by at desc, story limit most offset skipped';

create function newest_with_headline(asked tsquery, most integer, skipped integer)
returns setof keytext
language sql stable set enable_seqscan = off
as 'select story from search_story where headline @@ asked order by at desc, story limit most offset skipped';
