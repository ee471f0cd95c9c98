"""Gathers Chinese text from unpacked Debian documentation packages: collect.py FOLDER MEGABYTES > text"""
import gzip
import html
import pathlib
import re
import sys

limit, seen = float(sys.argv[2]) * 1e6, set()
with open(sys.stdout.fileno(), "w", encoding="utf-8", newline="") as output:
    for path in sorted(pathlib.Path(sys.argv[1]).rglob("*")):
        if path.is_symlink() or not path.is_file() or limit <= 0:
            continue
        try:
            text = (gzip.open(path) if path.suffix == ".gz" else path.open("rb")).read().decode("utf-8")
        except (UnicodeDecodeError, OSError):
            continue
        if ".html" in path.name:
            text = html.unescape(re.sub("<[^>]*>", "", text))
        if text in seen or sum("\u4e00" <= c <= "\u9fff" for c in text) < 0.15 * len(text):
            continue
        seen.add(text)
        output.write(text)
        limit -= len(text.encode())
