-- What people who are in a story ask of us. Private: only those who answer it see it.
create table person_request (
  id keytext primary key,
  -- What they name when they write again.
  number bigint not null unique,
  story keytext not null,
  at keytext not null,
  -- The day by which they were promised an answer.
  answer_by keytext not null,
  wish keytext not null check (wish in ('wrong', 'answer', 'leaveOut', 'other')),
  words text not null,
  name text not null,
  reach text not null
);
create index person_request_due on person_request (answer_by, number);
