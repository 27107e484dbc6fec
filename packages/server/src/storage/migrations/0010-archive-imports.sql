-- Archives that somebody brings in through the newsroom: how far each has come, and what became of it. The file and
-- its report lie in the folder of data; what they hold of people is in no row.
create table archive_import (
  id keytext primary key,
  name text not null,
  size bigint not null,
  state keytext not null check (state in
    ('uploading', 'checking', 'checked', 'importing', 'stopping', 'stopped', 'done', 'failed')),
  -- What was being done when it was told to stop.
  step keytext not null check (step in ('check', 'import')),
  -- How far the step has come, as JSON; null before it began.
  progress text,
  -- What the check found and what the import did, in short, as JSON.
  checked text,
  imported text,
  problem text not null default '',
  actor text not null,
  created_at keytext not null,
  changed_at keytext not null
);
create index archive_import_created on archive_import (created_at);
