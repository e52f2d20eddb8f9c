#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# From a fresh Debian 12 or Ubuntu 24.04 machine to a running studio.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source_folder=$(dirname "$here")
# shellcheck source-path=SCRIPTDIR source=common.sh
. "$here/common.sh"
# shellcheck source-path=SCRIPTDIR source=packages.sh
. "$here/packages.sh"

usage() {
    cat <<END
Usage: $program [--headless]
Installs what is missing (Debian 12, Ubuntu 24.04), builds Groundplan and opens the studio with a sample design.

Options:
  --headless   No window: check the sample and export it with the command line. This is what happens anyway where
               neither DISPLAY nor WAYLAND_DISPLAY is set.
  -h, --help   Show this help.
END
}

headless=no
for word in "$@"; do
    case $word in
        --headless) headless=yes ;;
        -h | --help) usage; exit 0 ;;
        *) usage_error "unknown argument '$word'." ;;
    esac
done
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    headless=yes
fi

cd "$source_folder"
tree=$source_folder/build/release
sample=$source_folder/resources/samples/web-shop.groundplan.yaml
log=$source_folder/build/run.log
mkdir -p "$source_folder/build"
: >"$log"

packages=("${packages_build[@]}" "${packages_run[@]}")
if [ "$headless" = no ] && [ -z "${DISPLAY:-}" ]; then
    packages+=("${packages_run_wayland[@]}")
fi
install_missing "$log" "${packages[@]}"
[ -x "$tree/app/studio/groundplan-studio" ] || say "building Groundplan; the first time takes some minutes"
build release "$log"

if [ "$headless" = no ]; then
    say "opening $sample"
    exec "$tree/app/studio/groundplan-studio" "$sample"
fi

groundplan=$tree/app/cli/groundplan
findings=$tree/sample-findings.txt
output=$tree/sample-export
status=0
"$groundplan" validate "$sample" --output "$findings" 2>>"$log" || status=$?
# 0: nothing to say; 1: findings, which are an answer and not a failure.
if [ "$status" -gt 1 ]; then
    tail -n 20 "$log" >&2
    fail "checking the sample failed (exit code $status)."
fi
quietly "$log" "exporting the sample" "$groundplan" export "$sample" --target kubernetes --output "$output" || exit 1
say "no display, so no window. The sample is checked and exported:"
say "  program    $groundplan"
say "  findings   $findings"
say "  manifests  $output"
