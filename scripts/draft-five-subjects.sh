#!/usr/bin/env bash
# From a subject to a Word file, for five subjects: outline, a passage of a sample speech, check, document. Look at the results as a reader would.
# Usage: scripts/draft-five-subjects.sh FOLDER [--pdf]     DRAFT names the program (default: dotnet run --project cli --)
set -uo pipefail
cd "$(dirname "$0")/.."
folder=${1:?"usage: $0 FOLDER [--pdf]"}
pdf=${2:-}
draft=${DRAFT:-dotnet run --project cli --}
mkdir -p "$folder"

# Exit code 1 is expected: what is still to be written is reported.
start() {
    local topic=$1 unit=$2 audience=$3 minutes=$4 outline="$folder/$1.yaml"
    $draft outline new --topic "$topic" --unit "$unit" --audience "$audience" --minutes "$minutes" -o "$outline" --force || [ $? = 1 ] || exit 2
    $draft outline suggest "$outline" --section 1 --insert 1 || [ $? = 1 ] || exit 2
    $draft outline sources "$outline" || exit 2
    $draft check "$outline" > "$folder/$topic.check.txt" || [ $? = 1 ] || exit 2
    $draft render "$outline" -o "$folder/$topic.docx" $pdf || [ $? = 1 ] || exit 2
}

start 安全生产 示例市 县区 20
start 乡村振兴 云台县 乡镇 25
start 营商环境 示例市 企业家 15
start 防汛 云台县 乡镇 10
start 基层党建 东城区 街道 20
