# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash
# What run.sh and test.sh share: saying things, installing what is missing, running commands quietly.

program=$(basename "$0")

say() { printf '%s: %s\n' "$program" "$*"; }
fail() { printf '%s: %s\n' "$program" "$*" >&2; exit 1; }

# usage_error MESSAGE: ends with exit code 2.
usage_error() {
    printf "%s: %s\nTry '%s --help'.\n" "$program" "$*" "$program" >&2
    exit 2
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        fail "this needs root, and there is no sudo here."
    fi
}

# Asks for the password where it can be seen, before output goes to a log.
become_root() { as_root true || fail "this needs root."; }

# quietly LOG WHAT COMMAND...: adds the command's output to LOG; prints the end of it when the command fails.
quietly() {
    local log=$1 what=$2 start status=0
    shift 2
    mkdir -p "$(dirname "$log")"
    start=$(($(wc -l 2>/dev/null <"$log" || echo 0) + 1))
    printf '\n== %s\n' "$*" >>"$log"
    "$@" >>"$log" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then
        tail -n +"$start" "$log" | tail -n 80 >&2
        printf '%s: %s failed (exit code %s); the whole log is %s\n' "$program" "$what" "$status" "$log" >&2
    fi
    return "$status"
}

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# install_missing LOG PACKAGE...: asks apt only when something is missing.
install_missing() {
    local log=$1 package
    local missing=()
    shift
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        say "this is no Debian or Ubuntu, so these have to be here already under their own names: $*"
        return
    fi
    for package in "$@"; do
        installed "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    say "installing what is missing: ${missing[*]}"
    become_root
    quietly "$log" "updating the package lists" as_root apt-get update -q \
        || fail "is this machine online, and are its package sources in order?"
    quietly "$log" "installing packages" as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends "${missing[@]}" \
        || fail "these packages could not be installed: ${missing[*]}"
}

# build PRESET LOG: configures and builds one preset.
build() {
    local preset=$1 log=$2
    quietly "$log" "configuring preset $preset" cmake --preset "$preset" || exit 1
    quietly "$log" "building preset $preset" cmake --build --preset "$preset" || exit 1
}
