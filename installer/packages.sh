# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2034
# The one place that names Debian packages; the names are the same on Debian 12 and Ubuntu 24.04.

packages_build=(
    ca-certificates ccache cmake g++ git ninja-build pkg-config
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools linguist-qt6 libgl-dev
    libgraphviz-dev libspdlog-dev libyaml-cpp-dev
)
# The libraries come with the -dev packages above.
packages_run=(fonts-dejavu-core qt6-translations-l10n)
# Only on a desktop without an X server.
packages_run_wayland=(qt6-wayland)
packages_test=(
    locales xauth xvfb
    appstream desktop-file-utils docker-registry graphviz man-db nginx-light openssl poppler-utils prometheus python3
    shared-mime-info shellcheck skopeo yamllint
)
