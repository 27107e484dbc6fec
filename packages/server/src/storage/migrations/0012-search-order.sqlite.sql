-- Numbers rise from day to day now, so that the newest stories are found without sorting all of them. Words
-- cannot be read back from the index: it begins anew, and a job fills it with what is live.
delete from search_story;
insert into search_word (search_word) values ('delete-all');

insert into job (key, kind, detail, state, priority, run_at, attempts, asked)
select 'index-search', 'index-search', 'null', 'waiting', 6, '1970-01-01T00:00:00.000Z', 0, 1
where exists (select 1 from publication);
