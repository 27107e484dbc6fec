-- Copies whose evidence an editor has opened to readers: the file stands on the site as long as the row does.
create table opened_evidence (
  capture keytext primary key,
  at keytext not null,
  -- Who opened it, as JSON, and why.
  actor text not null,
  reason text not null
);
