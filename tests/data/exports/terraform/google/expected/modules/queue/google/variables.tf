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

variable "queues" {
  description = "Names of the topics, each with one subscription of its name."
  type        = set(string)
}

variable "ordered" {
  description = "Whether messages arrive in the order in which they were sent."
  type        = bool
  default     = false
}

variable "dead_letter" {
  description = "Whether messages that cannot be processed are set aside."
  type        = bool
  default     = true
}

variable "retention_seconds" {
  description = "Time that messages are kept."
  type        = number
  default     = 604800

  validation {
    condition     = var.retention_seconds >= 600 && var.retention_seconds <= 2678400
    error_message = "Messages are kept for 10 minutes to 31 days."
  }
}

variable "processing_seconds" {
  description = "Time a consumer has before the message is handed to another."
  type        = number
  default     = 30

  validation {
    condition     = var.processing_seconds >= 10 && var.processing_seconds <= 600
    error_message = "The processing time is 10 to 600 seconds."
  }
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
