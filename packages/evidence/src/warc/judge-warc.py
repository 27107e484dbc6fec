"""Judges a WARC file by Python's standard library alone: unpacks it and makes every digest anew."""

import gzip
import hashlib
import re
import sys

data = gzip.open(sys.argv[1]).read()
at = records = right = wrong = 0
while at < len(data):
    end = data.index(b"\r\n\r\n", at)
    head = data[at:end].decode()
    fields = dict(line.split(": ", 1) for line in head.split("\r\n")[1:])
    length = int(fields["Content-Length"])
    block = data[end + 4 : end + 4 + length]
    assert data[end + 4 + length : end + 8 + length] == b"\r\n\r\n"
    records += 1
    is_http = fields["Content-Type"].startswith("application/http")
    payload = re.split(b"\r\n\r\n", block, maxsplit=1)[1] if is_http else block
    for name, part in (("WARC-Block-Digest", block), ("WARC-Payload-Digest", payload)):
        if name in fields:
            made = "sha256:" + hashlib.sha256(part).hexdigest()
            right, wrong = (right + 1, wrong) if made == fields[name] else (right, wrong + 1)
    at = end + 8 + length
print(f"{records} records, {right} digests right, {wrong} wrong")
