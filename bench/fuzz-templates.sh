#!/usr/bin/env bash
# fuzz-templates.sh [EXECUTIONS]: mutates valid templates (bytes of the container, order of tags, markup around tags, elements of the part) and
# compiles and fills each; any exception, malformed part or wrong deflate stream fails and prints the seed that repeats it.
# Each of the four properties runs EXECUTIONS times, one million when not given; about a quarter of an hour on a quiet core.
set -euo pipefail
cd "$(dirname "$0")/.."
dotnet build tests/Drafting.Word.Tests -c Release -v quiet -nologo -clp:NoSummary
export DRAFTING_FUZZ=${1:-1000000}
for property in Never_throws_on_bytes_that_changed Never_throws_on_tags_in_any_order Writes_well_formed_parts_whatever_stands_between_the_tags Never_throws_on_markup_that_changed; do
  echo "$property: $DRAFTING_FUZZ executions"
  time ./artifacts/bin/Drafting.Word.Tests/release/Drafting.Word.Tests -method "*.$property" -noColor | tail -4
done
