-- What was done about questions of the desk: answered, let stand, or promised to be read again.
create table desk_ruling (
  id keytext primary key,
  story keytext not null,
  -- The key of the question: the rule and the sentence that it was asked about.
  question keytext not null,
  rule text not null,
  deed keytext not null,
  at keytext not null,
  -- Who did it, as JSON.
  actor text not null,
  -- The answer, or the reason.
  words text not null,
  -- The sentence that was asked about.
  sentence text not null,
  -- Whether nobody else was there to ask.
  alone integer not null,
  -- By when it is read again.
  until keytext
);
create index desk_ruling_story on desk_ruling (story, question);
create index desk_ruling_at on desk_ruling (at);
create index desk_ruling_until on desk_ruling (until);
