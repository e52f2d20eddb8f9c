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

variable "engine_version" {
  description = "Version of Valkey."
  type        = string

  validation {
    condition     = can(regex("^VALKEY_[0-9]+_[0-9]+$", var.engine_version))
    error_message = "The version must be such as VALKEY_8_0."
  }
}

variable "instance_type" {
  description = "Type of the nodes."
  type        = string
}

variable "replicas" {
  description = "Nodes in all, the primary included."
  type        = number

  validation {
    condition     = var.replicas >= 1 && var.replicas <= 6
    error_message = "A cache has 1 to 6 nodes."
  }
}

variable "multi_zone" {
  description = "Whether instances are spread over zones."
  type        = bool
}

variable "persistent" {
  description = "Whether entries survive a restart."
  type        = bool
  default     = false
}

variable "deletion_protection" {
  description = "Whether the cloud refuses to delete what holds data."
  type        = bool
  default     = true
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
