workspace "Bare" "" {
    !const DOLLAR $
    !const NOTHING ""
    model {
        system_1 = softwareSystem "Platform of Bare" "" {
            a = container "Same name" "" "" "workload,Service"
            end_ = container "Same name (end)" "" "" "workload,Service"
            c_2_fast = container "2. quick" "" "" "workload,Function"
            inner = container "inner" "" "" "workload,Worker"
        }

        a -> end_ "same" "" "synchronous"
        a -> end_ "same (2)" "" "structural"

        environment_1 = deploymentEnvironment "Live" {
            deploymentNode "Same name" "" "Network" "place" {
                containerInstance inner
            }
            deploymentNode "In no place of the design" {
                containerInstance a
                containerInstance end_
                containerInstance c_2_fast
            }
        }
    }
    views {
        systemLandscape "landscape" {
            include *
            autoLayout lr
        }
        systemContext system_1 "context_system_1" {
            include *
            autoLayout lr
        }
        container system_1 "containers_system_1" {
            include *
            autoLayout lr
        }
        deployment * environment_1 "deployment_environment_1" {
            include *
            autoLayout lr
        }
        styles {
            element "workload" {
                shape RoundedBox
                background #dbe9fb
                color #10263f
                stroke #2f6fb5
            }
            element "people" {
                shape Person
                background #fbe3cf
                color #3f2410
                stroke #b5651d
            }
            element "store" {
                shape Cylinder
                background #d9f0e3
                color #0f3322
                stroke #2e7d55
            }
            element "broker" {
                shape Pipe
                background #efe1f7
                color #2e1540
                stroke #7d4a9c
            }
            element "traffic" {
                shape Hexagon
                background #fdf1c7
                color #3a2d04
                stroke #97750c
            }
            element "support" {
                shape Component
                background #e4e8ec
                color #1d242b
                stroke #5a6672
            }
            element "outside" {
                shape RoundedBox
                background #f3f3f3
                color #222222
                stroke #777777
                border dashed
            }
            element "place" {
                shape RoundedBox
                background #f7f9fb
                color #2b3640
                stroke #8795a3
            }
            relationship "synchronous" {
                style solid
            }
            relationship "asynchronous" {
                style dashed
            }
            relationship "data" {
                style solid
                thickness 4
            }
            relationship "telemetry" {
                style dotted
            }
            relationship "delivery" {
                style dashed
            }
            relationship "structural" {
                style dotted
            }
        }
    }
}
