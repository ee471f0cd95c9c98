"""One measurement of Python jieba, in the form of Program.cs: peer.py FILE; or its words, as Program.cs prints them: peer.py words FILE"""
import logging
import os
import resource
import sys
import time

sys.path.insert(0, "/usr/lib/python3/dist-packages")


def resident():
    with open("/proc/self/statm", encoding="ascii") as statm:
        return int(statm.read().split()[1]) * resource.getpagesize()


before, start = resident(), time.perf_counter()
import jieba

jieba.setLogLevel(logging.ERROR)
jieba.lcut("今天开会")
load, added = time.perf_counter() - start, resident() - before

if sys.argv[1] == "words":
    text = open(sys.argv[2], encoding="utf-8-sig", newline="").read()
    with open(sys.stdout.fileno(), "w", encoding="utf-8", newline="") as output:
        for words in (jieba.cut(text), jieba.cut(text, cut_all=True), jieba.cut_for_search(text)):
            for word in words:
                output.write(word + "\x1f")
    sys.exit()

text = open(sys.argv[1], encoding="utf-8", newline="").read()
lines = text.split("\n")
start = time.perf_counter()
count = sum(len(jieba.lcut(line)) for line in lines)
rate = len(text.encode()) / 1e6 / (time.perf_counter() - start)
print("Python jieba 0.42.1", f"{load * 1000:.1f}", f"{added / 1e6:.1f}", f"{rate:.1f}", count, sep="\t")
