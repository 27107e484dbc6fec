-- What moderators work through: a comment stands here as long as it waits.
create table moderation_queue (
  queue keytext not null,
  comment keytext not null,
  -- Sorts as moderators read: the most urgent first, then the oldest.
  place keytext not null,
  story keytext not null,
  primary key (queue, comment)
);
create unique index moderation_queue_place on moderation_queue (queue, place);
create index moderation_queue_comment on moderation_queue (comment);

-- Comments of somebody who may be in danger: for two roles only, and gone after a time.
create table comment_danger (
  comment keytext primary key,
  since keytext not null,
  erase_at keytext not null
);
create index comment_danger_erase on comment_danger (erase_at);

-- What was decided about a comment or its writer. Nothing is changed here but what took it back.
create table moderation_decision (
  id keytext primary key,
  comment keytext not null,
  story keytext not null,
  -- Whose comment it is; null where it came from elsewhere, or they had everything erased.
  commenter keytext,
  revision bigint not null,
  deed keytext not null,
  rule keytext,
  -- The reason, as it was told.
  words text not null,
  -- Who decided, as JSON; and the id alone.
  actor text not null,
  decided_by keytext not null,
  at keytext not null,
  -- When the comment was sent.
  sent_at keytext not null,
  -- The end of a time-out or a ban.
  until keytext,
  from_state keytext not null,
  to_state keytext not null,
  was_featured integer not null,
  was_danger integer not null,
  -- The decision that this one takes back, and the one that took this one back.
  undoes keytext,
  undone_by keytext
);
create index moderation_decision_comment on moderation_decision (comment, id);
create index moderation_decision_commenter on moderation_decision (commenter, id);
create index moderation_decision_at on moderation_decision (at);

-- What readers report.
create table comment_report (
  id keytext primary key,
  comment keytext not null,
  story keytext not null,
  -- The account of whoever reports; null where nobody was signed in.
  reporter keytext,
  at keytext not null,
  reason keytext not null,
  words text not null,
  -- How whoever was not signed in can be reached; empty where they did not say.
  reach text not null,
  -- Whether the account was new, or there was none.
  is_new integer not null,
  answered_at keytext,
  -- Whether a moderator found a rule broken: 'upheld' or 'dismissed'.
  outcome keytext,
  decision keytext
);
create index comment_report_comment on comment_report (comment, at);
create index comment_report_reporter on comment_report (reporter, at);
create index comment_report_at on comment_report (at);
create index comment_report_decision on comment_report (decision) where decision is not null;
create index comment_report_reach on comment_report (answered_at) where reach <> '';

-- What people say against a decision about them.
create table comment_appeal (
  id keytext primary key,
  decision keytext not null unique,
  comment keytext not null,
  commenter keytext,
  at keytext not null,
  words text not null,
  -- 'upheld': the decision stays; 'overturned': it was taken back. Null while it waits.
  outcome keytext,
  answer text,
  actor text,
  decided_by keytext,
  decided_at keytext,
  -- Whether whoever had decided decided again, because nobody else was here.
  is_alone integer not null
);
create index comment_appeal_comment on comment_appeal (comment);
create index comment_appeal_at on comment_appeal (at);

-- How an editor set the discussion of one story, over what the story says.
create table comment_thread_policy (
  story keytext primary key,
  policy text not null,
  at keytext not null,
  actor text not null
);
