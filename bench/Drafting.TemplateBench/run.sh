#!/usr/bin/env bash
# run.sh [ROUNDS] [WORKDIR]: installs the peers into WORKDIR, then runs every engine in turn, ROUNDS times; prints medians and ratios.
# The peers write 200 documents a turn, ours and the limit 10,000 and in memory 100,000: rates, not totals, are compared. Files go to new folders; nothing is deleted between turns.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
rounds=${1:-5} work=${2:-$(mktemp -d)}
mkdir -p "$work" && cd "$work"
[ -d node_modules/easy-template-x ] || { npm init -y >/dev/null; npm install --no-audit --no-fund --silent easy-template-x@7.2.8 docxtemplater@3.71.0 pizzip carbone@3.8.2; }
/usr/bin/python3 -c 'import docxtpl' 2>/dev/null || apt-get install -y -qq --no-install-recommends python3-docxtpl >/dev/null
dotnet build "$here" -c Release -v quiet -nologo -clp:NoSummary
bench="$here/../../artifacts/bin/Drafting.TemplateBench/release/Drafting.TemplateBench"
"$bench" make "$work/templates"
stamp=$(date +%s)
record() { echo "$2" >> "$work/$stamp.$1"; }
for ((round = 1; round <= rounds; round++)); do
  out="$work/out/$stamp-$round"
  for peer in easy-template-x docxtemplater carbone; do record "$peer" "$(node "$here/peers/node.mjs" $peer "$work/templates" "$out-$peer" 200 2>/dev/null)"; done
  record docxtpl "$(/usr/bin/python3 "$here/peers/docxtpl.py" "$work/templates" "$out-docxtpl" 100)"
  for engine in ours limit; do
    record "$engine-files" "$("$bench" run $engine "$work/templates" "$out-$engine" 10000 1)"
    record "$engine-files-2" "$("$bench" run $engine "$work/templates" "$out-$engine-2" 10000 2)"
    record "$engine-memory" "$("$bench" run $engine "$work/templates" memory 100000 1)"
  done
done
median() { sort -n "$work/$stamp.$1" | awk '{ values[NR] = $1 } END { print values[int((NR + 1) / 2)] }'; }
echo "documents a second, median of $rounds interleaved rounds"
for name in easy-template-x docxtemplater carbone docxtpl ours-files ours-files-2 ours-memory limit-files limit-files-2 limit-memory; do printf '%-16s %8s\n' "$name" "$(median "$name")"; done
awk -v peer="$(median easy-template-x)" -v peer2="$(median docxtemplater)" -v files="$(median ours-files)" -v files2="$(median ours-files-2)" -v memory="$(median ours-memory)" -v limit="$(median limit-files)" -v limitMemory="$(median limit-memory)" 'BEGIN {
  fastest = peer > peer2 ? peer : peer2
  printf "to files: %.1f x the fastest peer, %.2f of the limit; two threads %.2f x one; in memory: %.0f x the fastest peer, %.2f of the limit, %.0f us a document\n", files / fastest, files / limit, files2 / files, memory / fastest, memory / limitMemory, 1e6 / memory }'
"$bench" scaling "$work/templates" "$work/out/$stamp-scaling" "$rounds"
"$bench" allocation "$work/templates"
"$bench" table 10000
"$bench" table 100000
