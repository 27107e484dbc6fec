"""Judges a WACZ file by Python's standard library alone: every file against the list, every record against its digests."""

import gzip
import hashlib
import json
import sys
import zipfile

def sha256(data):
    return "sha256:" + hashlib.sha256(data).hexdigest()

package = zipfile.ZipFile(sys.argv[1])
assert package.testzip() is None
right = wrong = 0

def judge(holds):
    global right, wrong
    right, wrong = (right + 1, wrong) if holds else (right, wrong + 1)

listed = package.read("datapackage.json")
digest = json.loads(package.read("datapackage-digest.json"))
judge(digest["hash"] == sha256(listed) == digest["signedData"]["hash"])
resources = json.loads(listed)["resources"]
judge({one["path"] for one in resources} | {"datapackage.json", "datapackage-digest.json"} == set(package.namelist()))
for one in resources:
    data = package.read(one["path"])
    judge(one["hash"] == sha256(data) and one["bytes"] == len(data))
    judge(package.getinfo(one["path"]).compress_type == zipfile.ZIP_STORED)

lines = package.read("indexes/index.cdx").splitlines()
judge(lines == sorted(lines))
for line in lines:
    told = json.loads(line.split(b" ", 2)[2])
    file = package.read("archive/" + told["filename"])
    member = file[told["offset"] : told["offset"] + told["length"]]
    judge(told["recordDigest"] == sha256(member))
    head, block = gzip.decompress(member).split(b"\r\n\r\n", 1)
    judge(("WARC-Target-URI: " + told["url"]).encode() in head)
    payload = block.split(b"\r\n\r\n", 1)[1][:-4] if b"application/http" in head else block[:-4]
    judge(told["digest"] == sha256(payload))

manifest = package.read("evidence/manifest.json")
parsed = json.loads(manifest)
judge(manifest == json.dumps(parsed, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())
for record in parsed["records"]:
    member = file[record["offset"] : record["offset"] + record["length"]]
    judge(record["digest"] == sha256(member))
print(f"{right} right, {wrong} wrong")
