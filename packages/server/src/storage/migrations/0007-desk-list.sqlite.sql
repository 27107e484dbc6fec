-- What the newsroom's list of stories shows and asks for. `words` is the headline and the bylines as they are
-- searched for, each word after a blank.
alter table story add column headline text not null default '';
alter table story add column kind keytext not null default 'report';
alter table story add column care integer not null default 0;
alter table story add column bylines text not null default '[]';
alter table story add column saved_by text;
alter table story add column words keytext not null default '';

-- `search_words` is the application's own, known to every connection that it opens.
update story set
  headline = coalesce(json_extract(content, '$.headline'), ''),
  kind = coalesce(json_extract(content, '$.kind'), 'report'),
  care = coalesce(json_extract(content, '$.care'), 0),
  bylines = coalesce((
    select json_group_array(json_object(
      'person', json_extract(value, '$.person'), 'name', json_extract(value, '$.name')
    )) from json_each(content, '$.bylines')
  ), '[]'),
  words = substr(' ' || search_words(coalesce(json_extract(content, '$.headline'), '') || ' ' || coalesce((
    select group_concat(json_extract(value, '$.name'), ' ') from json_each(content, '$.bylines')
  ), '')), 1, 400);

-- Holds all that the list can be narrowed by, so that looking through it reads no story.
create index story_desk on story (saved_at, id, status, section, kind, owner, words);
create index story_desk_status on story (status, saved_at, id, section, kind, owner);
create index story_desk_owner on story (owner, saved_at, id, status, section, kind);
drop index story_status;
