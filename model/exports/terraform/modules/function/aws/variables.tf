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
    vpc_id             = string
    cidr               = string
    private_subnet_ids = list(string)
  })
}

variable "kms_key_arn" {
  description = "Key that encrypts what is stored."
  type        = string
}

variable "image" {
  description = "Container image of the function in ECR, with a tag or digest."
  type        = string
}

variable "timeout_seconds" {
  description = "Time after which a run is stopped."
  type        = number
  default     = 30

  validation {
    condition     = var.timeout_seconds >= 1 && var.timeout_seconds <= 900
    error_message = "A run lasts at most 15 minutes."
  }
}

variable "memory_mb" {
  description = "Memory of a run in MB."
  type        = number
  default     = 512

  validation {
    condition     = var.memory_mb >= 128 && var.memory_mb <= 10240
    error_message = "A run has 128 to 10240 MB."
  }
}

variable "concurrency" {
  description = "Runs that are allowed at the same time; -1 sets no limit."
  type        = number
  default     = -1
}

variable "environment" {
  description = "Plain settings, no secrets."
  type        = map(string)
  default     = {}
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
