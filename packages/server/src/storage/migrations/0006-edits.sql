-- Counts the steps by which the body came to be what it is, and whose story it is.
alter table story add column body_version integer not null default 0;
alter table story add column owner keytext;

-- Each step of a body as it was taken, in order; `version` is the body's count after it.
create table edit (
  story keytext not null,
  version integer not null,
  step text not null,
  client keytext not null,
  actor text not null,
  at keytext not null,
  primary key (story, version)
);

-- What a field was changed to and what it replaced; a burst by one client is one row, at its last number.
create table story_field (
  story keytext not null,
  field keytext not null,
  number integer not null,
  value text not null,
  replaced text not null,
  client keytext not null,
  actor text not null,
  at keytext not null,
  primary key (story, field, number)
);
