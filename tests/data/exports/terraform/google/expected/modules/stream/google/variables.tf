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
    project       = string
    region        = string
    network_id    = string
    subnetwork_id = string
  })
}

variable "vcpus" {
  description = "Virtual processors of all brokers together."
  type        = number
  default     = 3

  validation {
    condition     = var.vcpus >= 3
    error_message = "A cluster has at least 3 virtual processors."
  }
}

variable "topics" {
  description = "Names of the topics."
  type        = set(string)
  default     = []
}

variable "partitions" {
  description = "Partitions of each topic."
  type        = number

  validation {
    condition     = var.partitions >= 1
    error_message = "A topic has at least one partition."
  }
}

variable "replication_factor" {
  description = "Copies kept of each message."
  type        = number

  validation {
    condition     = var.replication_factor >= 1
    error_message = "A message is kept at least once."
  }
}

variable "retention_hours" {
  description = "Time that messages are kept."
  type        = number
  default     = 168

  validation {
    condition     = var.retention_hours >= 1
    error_message = "Messages are kept for an hour at least."
  }
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
