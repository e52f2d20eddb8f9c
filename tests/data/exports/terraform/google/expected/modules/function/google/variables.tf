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

variable "image" {
  description = "Container image of the function, with a tag or digest."
  type        = string
}

variable "timeout_seconds" {
  description = "Time after which a run is stopped."
  type        = number
  default     = 30

  validation {
    condition     = var.timeout_seconds >= 1 && var.timeout_seconds <= 3600
    error_message = "A run lasts at most 60 minutes."
  }
}

variable "memory_mb" {
  description = "Memory of a run in MB."
  type        = number
  default     = 512

  validation {
    condition     = var.memory_mb >= 128 && var.memory_mb <= 32768
    error_message = "A run has 128 to 32768 MB."
  }
}

variable "concurrency" {
  description = "Most instances that run at the same time; -1 leaves it to the service."
  type        = number
  default     = -1

  validation {
    condition     = var.concurrency >= -1
    error_message = "The number must be -1 or more."
  }
}

variable "environment" {
  description = "Plain settings, no secrets."
  type        = map(string)
  default     = {}
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
