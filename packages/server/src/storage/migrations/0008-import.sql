-- Comments that came from elsewhere keep what was decided about them there: only a comment that is shown reaches
-- readers; what waits, spam, what was thrown away and what machines sent is kept for whoever moderates.
alter table comment add column state keytext not null default 'shown'
  check (state in ('shown', 'held', 'spam', 'trash'));
alter table comment add column kind keytext not null default 'comment'
  check (kind in ('comment', 'pingback', 'trackback'));
