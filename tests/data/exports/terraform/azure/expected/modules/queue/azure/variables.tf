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

variable "queues" {
  description = "Names of the queues."
  type        = set(string)
}

variable "ordered" {
  description = "Whether messages of a session arrive in the order in which they were sent."
  type        = bool
  default     = false
}

variable "dead_letter" {
  description = "Whether messages that expire are set aside; those that fail too often always are."
  type        = bool
  default     = true
}

variable "retention_seconds" {
  description = "Time that messages are kept."
  type        = number
  default     = 1209600

  validation {
    condition     = var.retention_seconds >= 60
    error_message = "Messages are kept for a minute at least."
  }
}

variable "processing_seconds" {
  description = "Time a consumer has before the message is handed to another."
  type        = number
  default     = 30

  validation {
    condition     = var.processing_seconds >= 5 && var.processing_seconds <= 300
    error_message = "The processing time is 5 to 300 seconds."
  }
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
