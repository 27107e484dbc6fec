-- Time stamps of what was saved: who attests that a file of evidence was there, and when. The stamp itself is an
-- authority's answer (RFC 3161), some kilobytes.
create table stamp (
  id keytext primary key,
  -- The file of evidence, by its hash; its manifest is what was stamped.
  warc keytext not null,
  -- The older stamp that this one renews: then that is what was stamped.
  renews keytext references stamp (id),
  -- The address that was asked.
  authority text not null,
  -- When the authority says that it was there.
  at keytext not null,
  -- When the first certificate of its chain ends.
  until keytext not null,
  -- When it is to be stamped anew; null once that was done.
  renew_at keytext,
  -- The answer, byte for byte, in base64.
  answer text not null
);
create index stamp_warc on stamp (warc, at);
create index stamp_renewal on stamp (renew_at);
