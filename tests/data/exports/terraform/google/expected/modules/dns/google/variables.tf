variable "name" {
  description = "Name of what this module makes: lower-case letters, digits and dashes."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,39}$", var.name))
    error_message = "The name must start with a letter and have at most 40 lower-case letters, digits and dashes."
  }
}

variable "project" {
  description = "Project that the zone stands in."
  type        = string
}

variable "zone" {
  description = "Name of the zone."
  type        = string
}

variable "private" {
  description = "Whether the zone answers inside of the network alone."
  type        = bool
  default     = false
}

variable "network_id" {
  description = "Network that a private zone answers in."
  type        = string
  default     = null
}

variable "signed" {
  description = "Whether answers carry signatures."
  type        = bool
  default     = false
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
