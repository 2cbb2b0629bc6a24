#!/usr/bin/env bash
# Packs all five packages into artifacts/packages. Whatever fails, the others are packed; then the exit code is 1.
# PeachpieSockets and PeachpieSockets.Legacy need Peachpie: from the package sources, or a local build of it by -p:PeachpieDir=FOLDER.
# The command is compiled ahead of time for this machine's system, or for those of -p:ToolSystems="linux-x64%3Bosx-arm64%3Bwin-x64".
# Usage: build/pack.sh [arguments for dotnet pack, as -p:PeachpieDir=FOLDER or -p:Version=1.2.3 or -o FOLDER]
set -uo pipefail
cd "$(dirname "$0")/.."

status=0
pack() { dotnet pack "$@" --nologo -v quiet || status=1; }

pack src/Sockets.Native "$@"
pack build/packaging/Embedded "$@"
# Where the package sources lack what compiles it ahead of time, it is one package for all systems.
dotnet pack src/Embedded.Cli "$@" --nologo -v quiet || pack src/Embedded.Cli -p:ToolSystems= "$@"
pack src/Sockets.Extension -p:PhpHost=peachpie "$@"
pack src/Sockets.Legacy -p:PhpHost=peachpie "$@"
exit "$status"
