#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Builds Groundplan and runs all tests, once in a plain locale and once in one that writes 1,5.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_folder=$(dirname "$here")
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"
# shellcheck source-path=SCRIPTDIR source=packages.sh
. "$here/packages.sh"

usage() {
    cat <<END
Usage: $program [--asan] [--install-validators | --install-all-validators]
Installs what is missing (Debian 12, Ubuntu 24.04), builds preset dev and runs its tests under C.UTF-8 and de_DE.UTF-8.
Without DISPLAY they run in a virtual screen.

Options:
  --asan                 Then build and test preset asan too.
  --install-validators   Install the validators of installer/validators.txt with Go and those of installer/validators
                         with npm, where these are; not the large ones.
  --install-all-validators
                         The large ones too (OpenTofu, Kyverno, Docker Compose, D2), which take many minutes to build.
  -h, --help             Show this help.
END
}

presets=(dev)
validators=no
for word in "$@"; do
    case $word in
        --asan) presets+=(asan) ;;
        --install-validators) validators=yes ;;
        --install-all-validators) validators=all ;;
        -h | --help) usage; exit 0 ;;
        *) usage_error "unknown argument '$word'." ;;
    esac
done

cd "$source_folder"
log=$source_folder/build/test.log
mkdir -p "$source_folder/build"
: >"$log"

ensure_german() {
    if locale -a | grep -qix 'de_DE\.utf-\?8'; then
        return
    fi
    become_root
    quietly "$log" "generating the locale de_DE.UTF-8" as_root localedef -i de_DE -f UTF-8 de_DE.UTF-8 || exit 1
}

# True when that very version of the program is there already.
has_validator() {
    go version -m "$1" 2>/dev/null \
        | awk -v package="$2" -v version="$3" '$1 == "path" && $2 == package { p = 1 } ($1 == "mod" || $1 == "dep") && $3 == version { v = 1 }
                                               END { exit !(p && v) }'
}

# Builds a program from a scratch module that repeats the replacements of the program's own.
install_with_replacements() {
    local name=$1 package=$2 version=$3 module=${2%%/cmd/*} scratch
    scratch=$(mktemp -d) || return 1
    (
        cd "$scratch" || exit 1
        go mod init groundplan-validator &&
            go mod download -json "$module@$version" >module.json &&
            awk '/^replace \(/ { p = 1 } /^replace / { print; next } p { print } /^\)/ { p = 0 }' \
                "$(awk -F'"' '$2 == "GoMod" { print $4 }' module.json)" >>go.mod &&
            go get "$package@$version" &&
            go build -o "$go_programs/$name" "$package"
    )
    local status=$?
    rm -rf "$scratch"
    return "$status"
}

install_go_validators() {
    local name package version how
    if ! command -v go >/dev/null; then
        say "there is no go here: its validators are not installed, and tests that want them skip"
        return
    fi
    while read -r name package version how; do
        case $name in '' | '#'*) continue ;; esac
        has_validator "$go_programs/$name" "$package" "$version" && continue
        case $how in large*) [ "$validators" = all ] || continue ;; esac
        # A judge that cannot be had is no reason to run no test: what wants it skips, and says so.
        if [[ $how == *replaced* ]]; then
            quietly "$log" "installing $name $version" install_with_replacements "$name" "$package" "$version" || say "going on without $name"
        else
            quietly "$log" "installing $name $version" env GOBIN="$go_programs" go install "$package@$version" || say "going on without $name"
            # A program may be called after its package's folder.
            if ! has_validator "$go_programs/$name" "$package" "$version" && has_validator "$go_programs/${package##*/}" "$package" "$version"; then
                mv "$go_programs/${package##*/}" "$go_programs/$name"
            fi
        fi
    done <"$here/validators.txt"
}

# Into build/validators, where the tests look for node_modules.
install_npm_validators() {
    local folder=$source_folder/build/validators
    if ! command -v npm >/dev/null; then
        say "there is no npm here: its validators are not installed, and tests that want them skip"
        return
    fi
    mkdir -p "$folder"
    if [ -d "$folder/node_modules" ] && cmp -s "$here/validators/package-lock.json" "$folder/installed.json"; then
        return
    fi
    cp "$here/validators/package.json" "$here/validators/package-lock.json" "$folder/"
    if quietly "$log" "installing the validators of npm" npm ci --prefix "$folder" --no-audit --no-fund; then
        cp "$here/validators/package-lock.json" "$folder/installed.json"
    else
        say "going on without the validators of npm"
    fi
}

install_validators() {
    install_go_validators
    install_npm_validators
}

# run_tests PRESET LOCALE: prints one line; prints more when something fails.
run_tests() {
    local preset=$1 locale=$2 report start status=0
    local screen=() less=()
    report=$source_folder/build/$preset/test-$locale.log
    start=$SECONDS
    if [ -z "${DISPLAY:-}" ]; then
        screen=(xvfb-run -a -s "-screen 0 1600x1200x24")
    fi
    # What other programs judge does not depend on the locale, and takes long.
    if [ "$locale" != C.UTF-8 ]; then
        less=(--label-exclude judge)
    fi
    # Leaks of fontconfig and Graphviz would drown ours; the other checks of the sanitizers stop the test.
    env -u QT_QPA_PLATFORM -u WAYLAND_DISPLAY -u LANGUAGE LC_ALL="$locale" \
        ASAN_OPTIONS="${ASAN_OPTIONS:-detect_leaks=0}" UBSAN_OPTIONS="${UBSAN_OPTIONS:-halt_on_error=1:print_stacktrace=1}" \
        "${screen[@]}" ctest --preset "$preset" --no-tests=error "${less[@]}" >"$report" 2>&1 </dev/null || status=$?
    if [ "$status" -ne 0 ]; then
        grep -E -A 40 '\*\*\*(Failed|Timeout|Exception|Not Run)' "$report" | head -n 300 >&2 || true
        sed -n '/tests passed/,$p' "$report" >&2
        say "$preset, $locale: FAILED (exit code $status); the whole log is $report"
        failed=yes
        return
    fi
    say "$preset, $locale: $(grep -E 'tests passed' "$report"), $((SECONDS - start)) s"
}

install_missing "$log" "${packages_build[@]}" "${packages_run[@]}" "${packages_test[@]}"
ensure_german
if command -v go >/dev/null; then
    go_programs=$(go env GOPATH)/bin
    PATH=$PATH:$go_programs
fi
if [ "$validators" != no ]; then
    install_validators
fi

failed=no
for preset in "${presets[@]}"; do
    build "$preset" "$log"
    for locale in C.UTF-8 de_DE.UTF-8; do
        run_tests "$preset" "$locale"
    done
done
[ "$failed" = no ]
