# SPDX-License-Identifier: Apache-2.0
# Registries are lists that CMake writes: one line registers one thing.
#
#   groundplan_register(<registry> <name> [source])
#
# adds `source` (default <name>.cpp of the calling folder, dashes become underscores) to the target that owns the
# registry and remembers the entry. The name, dashes as underscores, is what the registry's factory is called after:
# registry "rule", name "dependency-cycle" means a function  make_rule_dependency_cycle().
#
#   groundplan_registry(<registry> <target>)      opens a registry: call before the first entry
#   groundplan_write_registry(<registry>)         writes <registry>_registry.inc, one GROUNDPLAN_ENTRY(name) a line
#
# No static initialisers: a static library would drop them.

function(groundplan_registry registry target)
    set_property(GLOBAL PROPERTY groundplan_${registry}_target ${target})
    set_property(GLOBAL PROPERTY groundplan_${registry}_entries "")
endfunction()

function(groundplan_register registry name)
    string(REPLACE "-" "_" symbol ${name})
    set(source ${symbol}.cpp)
    if(ARGC GREATER 2)
        set(source ${ARGV2})
    endif()
    get_property(target GLOBAL PROPERTY groundplan_${registry}_target)
    target_sources(${target} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR}/${source})
    set_property(GLOBAL APPEND PROPERTY groundplan_${registry}_entries ${symbol})
endfunction()

function(groundplan_write_registry registry)
    get_property(target GLOBAL PROPERTY groundplan_${registry}_target)
    get_property(entries GLOBAL PROPERTY groundplan_${registry}_entries)
    set(text "")
    foreach(entry IN LISTS entries)
        string(APPEND text "GROUNDPLAN_ENTRY(${entry})\n")
    endforeach()
    set(folder ${CMAKE_BINARY_DIR}/registries)
    file(CONFIGURE OUTPUT ${folder}/${registry}_registry.inc CONTENT "${text}" @ONLY)
    target_include_directories(${target} PRIVATE ${folder})
endfunction()
