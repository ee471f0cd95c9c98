"""Records what jieba answers for cases/sentences.txt: /usr/bin/python3 record.py (words are joined by U+241F, modes a line each)."""
import logging
import pathlib
import sys

sys.path.insert(0, "/usr/lib/python3/dist-packages")
import jieba

jieba.setLogLevel(logging.ERROR)
folder = pathlib.Path(__file__).parent / "cases"
with open(folder / "sentences.txt", encoding="utf-8", newline="\n") as source, open(folder / "sentences.jieba", "w", encoding="utf-8", newline="\n") as target:
    for sentence in source:
        sentence = sentence.rstrip("\n")
        for words in (jieba.cut(sentence), jieba.cut(sentence, HMM=False), jieba.cut(sentence, cut_all=True), jieba.cut_for_search(sentence)):
            target.write("\u241f".join(words) + "\n")
