#!/usr/bin/env bash
# kill.sh [ROUNDS] [ROWS] [SEED]: SIGKILL at random moments of a batch, then --resume: the folder must equal that of an uninterrupted run byte for byte.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
rounds=${1:-20} rows=${2:-3000} seed=${3:-1}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
dotnet build "$here/../../cli" -c Release -v quiet -nologo -clp:NoSummary
draft="$here/../../artifacts/bin/Drafting.Cli/release/draft"
{ echo 单位,参会人员,人数,座区,联系人; for ((row = 1; row <= rows; row++)); do [ $((row % 50)) = 0 ] && echo "第$row局,,,," || echo "第$row局,局长,$((row % 7)),A区,王某"; done; } > "$work/名单.csv"
# exec: the signal must reach draft itself.
run() { exec "$draft" batch "$here/../../templates/batch/会议通知.yaml" -d "$work/名单.csv" -o "$work/$1" --name '{{单位}}' "${@:2}" >/dev/null 2>&1; }
(run 整) || [ $? = 1 ]
# A folder that is not made yet holds none.
written() { { find "$work/断" -name '*.docx' 2>/dev/null || true; } | wc -l; }
RANDOM=$seed failed=0
for ((round = 1; round <= rounds; round++)); do
  rm -rf "$work/断"
  # At a number of documents, not at a time: on a busy machine most times fall before the first one.
  moment=$((rows * (RANDOM % 1000) / 1000))
  (run 断) & pid=$!
  while kill -0 $pid 2>/dev/null && [ "$(written)" -lt $moment ]; do sleep 0.02; done
  kill -KILL $pid 2>/dev/null || true; wait $pid 2>/dev/null || true
  left=$(written)
  (run 断 --resume) || [ $? = 1 ]
  if diff -rq "$work/整" "$work/断" && [ -z "$(find "$work/断" -name '.*' -type f)" ]; then verdict=equal; else verdict=DIFFERENT; failed=1; fi
  echo "round $round: killed at $left of $rows written, resumed: $verdict"
done
exit $failed
