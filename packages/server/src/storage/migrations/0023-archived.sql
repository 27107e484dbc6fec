-- Where somebody asked to keep the copy of an archive: which archive, at which address, of when, as JSON.
alter table capture_ask add column archived text;
