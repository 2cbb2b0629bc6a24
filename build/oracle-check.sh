#!/usr/bin/env bash
# Runs the corpus (tests/php) under real php 8.2: an expectation that php does not meet is wrong, unless tests/php/exclusions.tsv says why.
# Usage: build/oracle-check.sh [part of a test's path]
set -euo pipefail
cd "$(dirname "$0")/.."
filter="Category=Oracle"
[ $# -eq 0 ] || filter="$filter&DisplayName~$1"
exec dotnet test tests/dotnet/Corpus.Tests --nologo --filter "$filter"
