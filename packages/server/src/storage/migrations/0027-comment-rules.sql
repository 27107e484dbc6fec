-- Rules are tried on the comments that came last.
create index comment_at on comment (at, id);
