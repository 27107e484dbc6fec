-- What the newsroom's list of stories shows and asks for. `words` is the headline and the bylines as they are
-- searched for, each word after a blank.
alter table story add column headline text not null default '';
alter table story add column kind keytext not null default 'report';
alter table story add column care integer not null default 0;
alter table story add column bylines text not null default '[]';
alter table story add column saved_by text;
alter table story add column words keytext not null default '';

update story set
  headline = coalesce(content::json->>'headline', ''),
  kind = coalesce(content::json->>'kind', 'report'),
  care = case when content::json->>'care' = 'true' then 1 else 0 end,
  bylines = coalesce((
    select json_agg(json_build_object('person', byline->'person', 'name', byline->'name') order by place)::text
    from json_array_elements(content::json->'bylines') with ordinality as listed (byline, place)
  ), '[]'),
  words = coalesce(content::json->>'headline', '') || ' ' || coalesce((
    select string_agg(byline->>'name', ' ' order by place)
    from json_array_elements(content::json->'bylines') with ordinality as listed (byline, place)
  ), '');

-- As `searchWords` of the application does it, as near as this database can; the next save makes it exact.
update story set words = lower(normalize(words, NFKD));
update story set words = normalize(regexp_replace(words, '[\u0300-\u036f]+', '', 'g'), NFC);
-- A database of the language C knows no capitals but those of ASCII.
update story set words = translate(words, 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩАБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯЂЄЅІЈЉЊЋЏҐÆŒØŁĐÐÞŊ', 'αβγδεζηθικλμνξοπρστυφχψωабвгдежзиклмнопрстуфхцчшщъыьэюяђєѕіјљњћџґæœøłđðþŋ');
update story set words = replace(replace(replace(translate(words, 'øłđðıςſ', 'olddiσs'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe');
update story set words = regexp_replace(words, '([^\s])[''’ʼ＇](?=[^\s])', '\1', 'g');
update story set words = regexp_replace(words, '([\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff])', ' \1 ', 'g');
update story set words = regexp_replace(words, '[\u0001-\u002f\u003a-\u0060\u007b-\u00bf\u2000-\u206f\u2190-\u2bff\u3000-\u303f]+', ' ', 'g');
update story set words = left(' ' || btrim(words), 400);

-- Holds all that the list can be narrowed by, so that looking through it reads no story.
create index story_desk on story (saved_at, id, status, section, kind, owner, words);
create index story_desk_status on story (status, saved_at, id, section, kind, owner);
create index story_desk_owner on story (owner, saved_at, id, status, section, kind);
drop index story_status;
