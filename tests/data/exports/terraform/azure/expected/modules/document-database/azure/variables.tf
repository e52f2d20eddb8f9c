variable "name" {
  description = "Name of what this module makes: lower-case letters, digits and dashes."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,35}$", var.name))
    error_message = "The name must start with a letter and have at most 36 lower-case letters, digits and dashes."
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

variable "engine_version" {
  description = "Version of the MongoDB protocol."
  type        = string

  validation {
    condition     = can(regex("^[0-9]+\\.[0-9]+$", var.engine_version))
    error_message = "The version must be a number such as 7.0."
  }
}

variable "database_name" {
  description = "Database that is made at first; null makes none."
  type        = string
  default     = null
}

variable "multi_zone" {
  description = "Whether instances are spread over zones."
  type        = bool
}

variable "paired_location" {
  description = "Region that keeps a second copy; null: none."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
