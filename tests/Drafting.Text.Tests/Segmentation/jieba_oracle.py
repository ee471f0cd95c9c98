"""Answers requests with Python jieba: one a line, fields separated by tabs, texts as UTF-16 in hexadecimal."""
import logging
import sys

sys.path.insert(0, "/usr/lib/python3/dist-packages")
import jieba
import jieba.analyse
import jieba.posseg

jieba.setLogLevel(logging.ERROR)
tokenizer = jieba.Tokenizer()
tokenizer.initialize()
pristine = (dict(tokenizer.FREQ), tokenizer.total)


def read(field):
    return bytes.fromhex(field).decode("utf-16-be", "surrogatepass")


def write(words):
    return ",".join(word.encode("utf-16-be", "surrogatepass").hex() for word in words)


def fresh():
    """Forgets all user words; much faster than another tokenizer."""
    tokenizer.FREQ, tokenizer.total = dict(pristine[0]), pristine[1]
    jieba.finalseg.Force_Split_Words.clear()
    return ""


def add(word, frequency, tag):
    tokenizer.add_word(read(word), int(frequency) if frequency else None, tag or None)
    return ""


def textrank(tagged, count):
    """Ranks words that are already cut and tagged: word, tag, word, tag ..."""
    fields = [read(field) for field in tagged.split(",")]
    pairs = [jieba.posseg.pair(word, tag) for word, tag in zip(fields[::2], fields[1::2])]
    ranker = jieba.analyse.TextRank()
    ranker.tokenizer = type("Given", (), {"cut": staticmethod(lambda sentence: pairs)})
    return ",".join(write([word]) + ":" + repr(weight) for word, weight in ranker.textrank("", int(count), withWeight=True))


def tfidf(text, count):
    ranker = jieba.analyse.default_tfidf
    ranker.tokenizer = tokenizer
    return ",".join(write([word]) + ":" + repr(weight) for word, weight in ranker.extract_tags(read(text), int(count), withWeight=True))


COMMANDS = {
    "fresh": fresh,
    "accurate": lambda text: write(tokenizer.cut(read(text))),
    "known": lambda text: write(tokenizer.cut(read(text), HMM=False)),
    "full": lambda text: write(tokenizer.cut(read(text), cut_all=True)),
    "search": lambda text: write(tokenizer.cut_for_search(read(text))),
    "tag": lambda text: write(part for pair in jieba.posseg.cut(read(text)) for part in pair),
    "add": add,
    "load": lambda path: tokenizer.load_userdict(read(path)) or "",
    "suggest": lambda word: str(tokenizer.suggest_freq(read(word))),
    "split": lambda *parts: str(tokenizer.suggest_freq([read(part) for part in parts])),
    "frequency": lambda word: str(tokenizer.FREQ.get(read(word), 0)),
    "tfidf": tfidf,
    "textrank": textrank,
}

for line in sys.stdin:
    command, *fields = line.rstrip("\n").split("\t")
    print(COMMANDS[command](*fields), flush=True)
