# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Shared by the scripts beside it; to be sourced. Sets `root`, the top folder of the checkout.
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*"; }
die() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 2
}

# Runs a command whose output matters only if it fails, or if a person is there to watch it.
quietly() {
    if [ -t 1 ]; then
        "$@"
        return
    fi
    local log status=0
    log=$(mktemp)
    "$@" >"$log" 2>&1 || status=$?
    [ "$status" -eq 0 ] || tail -n 100 "$log" >&2
    rm -f "$log"
    return "$status"
}

# build_preset PRESET [TARGET…]: configures a preset of CMakePresets.json and builds it, or some of its targets, into build/PRESET.
build_preset() {
    local preset=$1
    shift
    local targets=()
    if [ $# -gt 0 ]; then targets=(--target "$@"); fi
    local options=(-DCMAKE_MESSAGE_LOG_LEVEL=WARNING)
    if command -v ccache >/dev/null; then options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache); fi
    say "Configuring build/$preset"
    (cd "$root" && quietly cmake --preset "$preset" "${options[@]}") || return
    say "Building build/$preset (the first time takes some minutes)"
    (cd "$root" && quietly cmake --build --preset "$preset" "${targets[@]}")
}
