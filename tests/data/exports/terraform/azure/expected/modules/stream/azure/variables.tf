variable "name" {
  description = "Name of what this module makes: lower-case letters, digits and dashes."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,39}$", var.name))
    error_message = "The name must start with a letter and have at most 40 lower-case letters, digits and dashes."
  }
}

variable "network" {
  description = "The network that this stands in, as the network module gives it."
  type = object({
    resource_group_name = string
    location            = string
    nodes_subnet_id     = string
    endpoints_subnet_id = string
    private_dns_zones   = map(string)
  })
}

variable "topics" {
  description = "Names of the event hubs, which are topics to clients of Kafka."
  type        = set(string)
}

variable "partitions" {
  description = "Partitions of each event hub."
  type        = number

  validation {
    condition     = var.partitions >= 1 && var.partitions <= 32
    error_message = "An event hub has 1 to 32 partitions."
  }
}

variable "retention_hours" {
  description = "Time that events are kept."
  type        = number
  default     = 168

  validation {
    condition     = var.retention_hours >= 1 && var.retention_hours <= 168
    error_message = "Events are kept for 1 to 168 hours."
  }
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
