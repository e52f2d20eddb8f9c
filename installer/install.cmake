# SPDX-License-Identifier: Apache-2.0
# What goes where on a machine; the top CMakeLists.txt includes it last.
set(linux ${CMAKE_SOURCE_DIR}/installer/linux)

install(TARGETS groundplan groundplan-studio RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

# The programs carry these inside them; people and editors want to read them too.
foreach(folder catalog samples templates schema)
    if(EXISTS ${CMAKE_SOURCE_DIR}/resources/${folder})
        install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/${folder} DESTINATION ${CMAKE_INSTALL_DATADIR}/groundplan
            FILES_MATCHING PATTERN *.yaml PATTERN *.json)
    endif()
endforeach()

install(FILES ${linux}/groundplan-studio.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${linux}/io.github.groundplan.Studio.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES ${linux}/groundplan-mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME groundplan.xml)
install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/app/groundplan.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)

install(FILES ${linux}/completions/groundplan.bash
    DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME groundplan)
install(FILES ${linux}/completions/_groundplan DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions)
install(FILES ${linux}/completions/groundplan.fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d)

# Debian wants manual pages and changelogs compressed, without a time stamp in them.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(groundplan_compress source result)
    add_custom_command(OUTPUT ${result} COMMAND ${GZIP_PROGRAM} -9nc ${source} > ${result} DEPENDS ${source} VERBATIM)
    set_property(GLOBAL APPEND PROPERTY groundplan_compressed ${result})
endfunction()

set(folder ${CMAKE_BINARY_DIR}/installer)
file(MAKE_DIRECTORY ${folder})
foreach(page groundplan.1 groundplan-studio.1)
    groundplan_compress(${linux}/${page} ${folder}/${page}.gz)
    install(FILES ${folder}/${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()

# Debian's form of the changelog names the version; its date is that of ours, so that a build can be repeated.
file(TIMESTAMP ${CMAKE_SOURCE_DIR}/CHANGELOG.md changelog_date "%a, %d %b %Y %H:%M:%S +0000" UTC)
configure_file(${linux}/changelog.Debian.in ${folder}/changelog.Debian @ONLY)
groundplan_compress(${folder}/changelog.Debian ${folder}/changelog.Debian.gz)
groundplan_compress(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${folder}/changelog.gz)
install(FILES ${folder}/changelog.Debian.gz ${folder}/changelog.gz ${linux}/copyright
    DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/groundplan)

get_property(compressed GLOBAL PROPERTY groundplan_compressed)
add_custom_target(groundplan_compressed_files ALL DEPENDS ${compressed})
