variable "name" {
  description = "Name of what this module makes: lower-case letters, digits and dashes."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,23}$", var.name))
    error_message = "The name must start with a letter and have at most 24 lower-case letters, digits and dashes."
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

variable "buckets" {
  description = "Names of the buckets."
  type        = set(string)
}

variable "versioning" {
  description = "Whether overwritten and deleted objects can be brought back."
  type        = bool
  default     = true
}

variable "expire_days" {
  description = "Days after which objects are deleted; 0 keeps them."
  type        = number
  default     = 0

  validation {
    condition     = var.expire_days >= 0
    error_message = "The number of days cannot be negative."
  }
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
