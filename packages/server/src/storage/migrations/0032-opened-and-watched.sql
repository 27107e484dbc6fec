-- How much of a copy's evidence is open to readers: all of it, or the records of its post alone.
alter table opened_evidence add column extent keytext not null default 'whole';

-- Other outlets' reports are looked at again, too: which stories show them is found out once.
insert into job (key, kind, detail, state, priority, run_at, attempts, asked)
select 'match-originals', 'match-originals', '"all"', 'waiting', 6, '1970-01-01T00:00:00.000Z', 0, 1
where exists (select 1 from publication) and not exists (select 1 from job where key = 'match-originals');
