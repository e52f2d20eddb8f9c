workspace "Small shop" "Sells \"things\" & more." {
    !const DOLLAR $
    !const NOTHING ""
    model {
        customer = person "Customer" "" "people,Actor"
        mail = softwareSystem "Mail service" "" "outside,External system"
        system_1 = softwareSystem "Ordering" "From cart to order." {
            cart = container "Cart" "" "Go" "workload,Service"
            orders = container "Orders | \"all\"" "Keeps orders." "Java 21" "workload,Service"
            orders_db = container "Orders DB" "" "PostgreSQL 16" "store,Relational database"
        }
        system_2 = softwareSystem "Platform of Small shop" "" {
            mesh = container "Mesh" "" "Istio" "traffic,Service mesh"
            front = container "Front door" "" "" "traffic,Ingress"
            events = container "Events" "" "Apache Kafka" "broker,Event stream"
        }

        customer -> front "calls: https" "https" "synchronous"
        front -> orders "routes" "" "synchronous"
        cart -> orders "places \"orders\"" "http" "synchronous"
        orders -> cart "calls: grpc" "grpc" "synchronous"
        orders -> orders_db "writes: sql-tls" "sql-tls" "data"
        orders -> events "publishes: OrderPlaced" "" "asynchronous"
        orders -> mail "calls: https" "https" "synchronous"

        environment_1 = deploymentEnvironment "Development" {
            deploymentNode "Shop cluster" "" "Cluster" "place" {
                instances 3
                deploymentNode "shop" "" "Namespace" "place" {
                    containerInstance mesh
                    containerInstance front
                    containerInstance cart
                    containerInstance orders
                }
            }
            deploymentNode "In no place of the design" {
                containerInstance orders_db
                containerInstance events
            }
        }
        environment_2 = deploymentEnvironment "Production" {
            deploymentNode "Shop cluster" "" "Cluster" "place" {
                instances 6
                deploymentNode "shop" "" "Namespace" "place" {
                    containerInstance mesh
                    containerInstance front
                    containerInstance cart
                    containerInstance orders
                }
            }
            deploymentNode "In no place of the design" {
                containerInstance orders_db
                containerInstance events
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
        systemContext system_2 "context_system_2" {
            include *
            autoLayout lr
        }
        container system_2 "containers_system_2" {
            include *
            autoLayout lr
        }
        deployment * environment_1 "deployment_environment_1" {
            include *
            autoLayout lr
        }
        deployment * environment_2 "deployment_environment_2" {
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
