#!/usr/bin/env bash
# Compares the benchmark scripts with php, one after the other on one core, and prints a table: name, ours, php, ratio, C.
# Times are nanoseconds per operation (the best of several rounds); bulk is megabytes per second.
# Needs php 8.2, gcc for the C column, and taskset (util-linux).
# Usage: build/bench.sh [script.php ...]      by default all of bench/scripts
set -euo pipefail
cd "$(dirname "$0")/.."

phpsock=${PHPSOCK:-artifacts/phpsock/phpsock}
[ -x "$phpsock" ] || build/publish.sh >/dev/null
core=${BENCH_CORE:-0}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

scripts=("$@")
[ ${#scripts[@]} -gt 0 ] || scripts=(bench/scripts/cpu.php bench/scripts/cliffs.php bench/scripts/bounds.php bench/scripts/calls.php bench/scripts/bulk.php)

# The sockets extension is a shared library in some distributions and built in in others.
php=(php -n)
php -n -m | grep -qx sockets || php+=(-d extension=sockets)

: >"$work/c"
if command -v gcc >/dev/null; then
  gcc -O2 -w bench/scripts/calls.c -o "$work/calls"
fi

printf '%-26s %12s %12s %8s %12s\n' name ours php ours/php C
status=0
for script in "${scripts[@]}"; do
  if [ "$(basename "$script")" = calls.php ] && [ -x "$work/calls" ]; then
    taskset -c "$core" "$work/calls" >"$work/c"
  else
    : >"$work/c"
  fi

  # A script that ends early still shows the lines that it printed, and what it said.
  taskset -c "$core" "$phpsock" "$script" >"$work/ours" 2>"$work/error" || { status=1; echo "$script: phpsock ended with an error:" >&2; cat "$work/error" >&2; }
  taskset -c "$core" "${php[@]}" "$script" >"$work/php"
  awk -v ours="$work/ours" -v c="$work/c" '
    BEGIN {
      while ((getline line < ours) > 0) { split(line, f, " "); o[f[1]] = f[2] }
      while ((getline line < c) > 0) { split(line, f, " "); floor[f[1]] = f[2] }
    }
    NF == 2 { printf "%-26s %12s %12s %8s %12s\n", $1, ($1 in o) ? o[$1] : "-", $2, ($1 in o) ? sprintf("%.2f", o[$1] / $2) : "-", ($1 in floor) ? floor[$1] : "" }
  ' "$work/php"
done
exit "$status"
