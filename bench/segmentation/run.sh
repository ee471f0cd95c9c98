#!/usr/bin/env bash
# Segmenters side by side in one run on the same text, and word-for-word agreement with Python jieba.
# usage: bench/segmentation/run.sh [TEXT]     without TEXT: 9 MB from Debian's Chinese documentation packages
# Needs Debian with python3-jieba, Node.js and a C++ compiler; keeps what it downloads in the folder $PEERS.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
export PEERS=${PEERS:-$here/node_modules/.peers}
mkdir -p "$PEERS"

[ -d "$PEERS/node_modules/jieba-wasm" ] || npm install --silent --prefix "$PEERS" @node-rs/jieba@2.0.3 jieba-wasm@2.4.0
if [ ! -d "$PEERS/node_modules/nodejieba" ]; then
  npm install --silent --prefix "$PEERS" --ignore-scripts nodejieba@3.5.8 &&
    (cd "$PEERS/node_modules/nodejieba" && npx --yes @mapbox/node-pre-gyp@2.0.3 install --build-from-source >"$PEERS/nodejieba.log" 2>&1) || echo "nodejieba does not build here: see $PEERS/nodejieba.log" >&2
fi

text=${1:-$PEERS/text.txt}
if [ ! -f "$text" ]; then
  (cd "$PEERS" && apt-get download -qq manpages-zh debian-reference-zh-cn debian-faq-zh-cn maint-guide-zh-tw fortunes-zh 2>/dev/null
   for package in *.deb; do dpkg -x "$package" packages; done)
  /usr/bin/python3 "$here/collect.py" "$PEERS/packages" 9 >"$text"
fi

dotnet build -c Release -v quiet -nologo "$here" >/dev/null
bench=$here/../../artifacts/bin/Drafting.Segmentation.Bench/release/Drafting.Segmentation.Bench

printf 'text: %s bytes\n\nsegmenter\tload ms\tadded MB\tMB/s\twords\n' "$(wc -c <"$text")"
for round in 1 2; do
  "$bench" "$text"
  node "$here/peers.mjs" @node-rs/jieba "$text"
  node "$here/peers.mjs" nodejieba "$text" 2>/dev/null || true
  node "$here/peers.mjs" jieba-wasm "$text"
  "$bench" "$text" 2
done
/usr/bin/python3 "$here/peer.py" "$text"

printf '\nagreement with Python jieba in accurate, full and search mode: '
cmp <("$bench" words "$text") <(/usr/bin/python3 "$here/peer.py" words "$text") && echo "every word"
