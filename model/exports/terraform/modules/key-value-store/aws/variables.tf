variable "name" {
  description = "Name of what this module makes: lower-case letters, digits and dashes."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,39}$", var.name))
    error_message = "The name must start with a letter and have at most 40 lower-case letters, digits and dashes."
  }
}

variable "kms_key_arn" {
  description = "Key that encrypts what is stored."
  type        = string
}

variable "tables" {
  description = "Tables by their names, with the key that spreads their items."
  type        = map(object({ partition_key = string }))
}

variable "point_in_time_recovery" {
  description = "Whether the data of any second of the last 35 days can be brought back."
  type        = bool
  default     = true
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
