variable "name" {
  description = "Name of what this module makes: lower-case letters, digits and dashes."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,39}$", var.name))
    error_message = "The name must start with a letter and have at most 40 lower-case letters, digits and dashes."
  }
}

variable "origin" {
  description = "Host name that content comes from."
  type        = string
}

variable "host" {
  description = "Host name under which content is reached; null: the one that the service gives."
  type        = string
  default     = null
}

variable "certificate_arn" {
  description = "Certificate for the host name, kept in us-east-1; null: that of the service."
  type        = string
  default     = null
}

variable "web_acl_arn" {
  description = "Web application firewall before it, kept in us-east-1; null: none."
  type        = string
  default     = null
}

variable "cache_seconds" {
  description = "Time that content is kept when its origin says nothing."
  type        = number
  default     = 86400

  validation {
    condition     = var.cache_seconds >= 0
    error_message = "The time cannot be negative."
  }
}

variable "origin_shield_region" {
  description = "Region of the one layer that asks the origin on behalf of all others; null: none."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
