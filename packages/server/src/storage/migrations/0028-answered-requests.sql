-- What became of what people in stories asked of us. What they wrote goes some time after it was answered; that
-- they asked, and what was done, stays.
alter table person_request add column answered_at keytext;
-- Who answered, as JSON.
alter table person_request add column answered_by text;
-- What was answered or done, in the words of whoever did it.
alter table person_request add column answer text not null default '';
create index person_request_answered on person_request (answered_at, number);
