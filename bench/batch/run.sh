#!/usr/bin/env bash
# run.sh [ROUNDS] [ROWS] [WORKDIR]: rows of an .xlsx to one notice each: `draft batch` as a user calls it, start of the program included,
# beside the template engine alone on two threads (data in memory), docxtemplater and docxtpl from the same table.
# The peers make a tenth of the rows: rates are compared, and peak memory. Medians of ROUNDS interleaved rounds.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
rounds=${1:-3} rows=${2:-10000} work=${3:-$(mktemp -d)}
mkdir -p "$work" && cd "$work"
[ -d node_modules/docxtemplater ] || { npm init -y >/dev/null; npm install --no-audit --no-fund --silent docxtemplater@3.71.0 pizzip xlsx@0.18.5; }
/usr/bin/python3 -c 'import docxtpl, openpyxl' 2>/dev/null || apt-get install -y -qq --no-install-recommends python3-docxtpl python3-openpyxl >/dev/null
dotnet build "$here" -c Release -v quiet -nologo -clp:NoSummary
dotnet build "$here/../../cli" -c Release -v quiet -nologo -clp:NoSummary
bin="$here/../../artifacts/bin"
bench="$bin/Drafting.Batch.Bench/release/Drafting.Batch.Bench"
"$bench" make "$work/in" "$rows"
stamp=$(date +%s)
# timed NAME COUNT COMMAND…: records documents a second and the peak of memory in MB.
timed() {
  local name=$1 count=$2; shift 2
  /usr/bin/time -f '%e %M' -o "$work/time" "$@" >/dev/null
  awk -v count="$count" '{ printf "%.1f %.0f\n", count / $1, $2 / 1024 }' "$work/time" >> "$work/$stamp.$name"
}
for ((round = 1; round <= rounds; round++)); do
  out="$work/out/$stamp-$round"; mkdir -p "$out"
  echo "$("$bench" engine "$work/in" "$out/engine" 2) 0" >> "$work/$stamp.engine"
  timed draft-folder "$rows" "$bin/Drafting.Cli/release/draft" batch "$work/in/ours.docx" -d "$work/in/data.xlsx" -o "$out/draft" --name '{{序号 | 补零 5}}-{{unit}}' --missing blank
  timed draft-zip "$rows" "$bin/Drafting.Cli/release/draft" batch "$work/in/ours.docx" -d "$work/in/data.xlsx" -o "$out/draft.zip" --name '{{序号 | 补零 5}}-{{unit}}' --missing blank
  timed docxtemplater $((rows / 10)) node "$here/peers/docxtemplater.mjs" "$work/in" "$out/docxtemplater" $((rows / 10))
  timed docxtpl $((rows / 10)) /usr/bin/python3 "$here/peers/docxtpl.py" "$work/in" "$out/docxtpl" $((rows / 10))
  rm -rf "$out"
done
median() { cut -d' ' -f"$2" "$work/$stamp.$1" | sort -n | awk '{ values[NR] = $1 } END { print values[int((NR + 1) / 2)] }'; }
echo "documents a second and peak MB, median of $rounds rounds, $rows rows"
for name in engine draft-folder draft-zip docxtemplater docxtpl; do printf '%-14s %8s %6s\n' "$name" "$(median $name 1)" "$(median $name 2)"; done
awk -v engine="$(median engine 1)" -v draft="$(median draft-folder 1)" -v a="$(median docxtemplater 1)" -v b="$(median docxtpl 1)" 'BEGIN {
  printf "draft to a folder: %.2f of the engine alone, %.0f x docxtemplater, %.0f x docxtpl\n", draft / engine, draft / a, draft / b }'
