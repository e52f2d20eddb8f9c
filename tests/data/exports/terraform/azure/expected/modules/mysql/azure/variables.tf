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

variable "engine_version" {
  description = "Version of MySQL."
  type        = string

  validation {
    condition     = contains(["8.0.21", "8.4"], var.engine_version)
    error_message = "The version must be 8.0.21 or 8.4."
  }
}

variable "instance_type" {
  description = "Size of the instances."
  type        = string
}

variable "storage_gb" {
  description = "Space for data in GB."
  type        = number

  validation {
    condition     = var.storage_gb >= 20
    error_message = "A database needs at least 20 GB."
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

variable "backup_days" {
  description = "Days that automatic backups are kept."
  type        = number

  validation {
    condition     = var.backup_days >= 1 && var.backup_days <= 35
    error_message = "Backups are kept for 1 to 35 days."
  }
}

variable "multi_region" {
  description = "Whether backups are copied to the paired region."
  type        = bool
  default     = false
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
