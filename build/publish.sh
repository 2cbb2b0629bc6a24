#!/usr/bin/env bash
# Puts the phpsock command, compiled ahead of time (ReadyToRun), at artifacts/phpsock/phpsock. It needs the .NET 10 runtime to run.
# Usage: build/publish.sh [runtime identifier, by default this machine's]
set -euo pipefail
cd "$(dirname "$0")/.."

rid=${1:-}
if [ -z "$rid" ]; then
  case "$(uname -s)-$(uname -m)" in
    Linux-x86_64) rid=linux-x64 ;;
    Linux-aarch64) rid=linux-arm64 ;;
    Darwin-arm64) rid=osx-arm64 ;;
    Darwin-x86_64) rid=osx-x64 ;;
    *) echo "unknown machine $(uname -sm): give a runtime identifier" >&2; exit 1 ;;
  esac
fi

rm -rf artifacts/phpsock
dotnet publish src/Embedded.Cli/Embedded.Cli.csproj -c Release -r "$rid" --self-contained false \
  -p:PublishReadyToRun=true -o artifacts/phpsock --nologo -v quiet
echo "artifacts/phpsock/phpsock"
