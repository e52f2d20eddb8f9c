variable "name" {
  description = "Name of what this module makes: lower-case letters, digits and dashes."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,23}$", var.name))
    error_message = "The name must start with a letter and have at most 24 lower-case letters, digits and dashes."
  }
}

variable "kms_key_arn" {
  description = "Key that encrypts what is stored."
  type        = string
}

variable "queues" {
  description = "Names of the queues."
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
  default     = 345600

  validation {
    condition     = var.retention_seconds >= 60 && var.retention_seconds <= 1209600
    error_message = "Messages are kept for one minute to 14 days."
  }
}

variable "processing_seconds" {
  description = "Time a consumer has before the message is handed to another."
  type        = number
  default     = 30

  validation {
    condition     = var.processing_seconds >= 0 && var.processing_seconds <= 43200
    error_message = "The processing time is at most 12 hours."
  }
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
