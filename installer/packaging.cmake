# SPDX-License-Identifier: Apache-2.0
# `cpack --config build/release/CPackConfig.cmake` makes a Debian package of what install.cmake installs.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME groundplan)
set(CPACK_PACKAGE_VENDOR "The Groundplan authors")
set(CPACK_PACKAGE_CONTACT "The Groundplan authors <dev@groundplan.example>")
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "design studio for platform architects")
set(CPACK_PACKAGE_DESCRIPTION
"Groundplan composes platform designs: clusters, services, data stores and
legacy systems on a canvas, in one readable file made to be reviewed in git.
It shows coupling and anti-patterns while you draw, and exports the manifests
that run the design, such as Kubernetes with Kustomize and Argo CD.
The package holds the studio and the command line.")
set(CPACK_PACKAGE_HOMEPAGE_URL https://groundplan.example/)
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_BINARY_DIR}/packages)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_MAINTAINER ${CPACK_PACKAGE_CONTACT})
set(CPACK_DEBIAN_PACKAGE_HOMEPAGE ${CPACK_PACKAGE_HOMEPAGE_URL})
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "fonts-dejavu-core, qt6-wayland, qt6-translations-l10n, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS git)

include(CPack)
