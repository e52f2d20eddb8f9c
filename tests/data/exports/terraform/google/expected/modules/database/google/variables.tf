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

variable "engine_version" {
  description = "Engine and version."
  type        = string

  validation {
    condition     = can(regex("^(POSTGRES|MYSQL)_[0-9]+(_[0-9]+)?$", var.engine_version))
    error_message = "The version must be such as POSTGRES_17 or MYSQL_8_4."
  }
}

variable "instance_type" {
  description = "Tier of the instances."
  type        = string
}

variable "storage_gb" {
  description = "Space for data in GB."
  type        = number

  validation {
    condition     = var.storage_gb >= 10
    error_message = "A database needs at least 10 GB."
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

variable "read_replicas" {
  description = "Copies that answer reads alone."
  type        = number
  default     = 0

  validation {
    condition     = var.read_replicas >= 0 && var.read_replicas <= 10
    error_message = "There can be 0 to 10 read replicas."
  }
}

variable "backup_days" {
  description = "Days that automatic backups are kept; 0 takes none."
  type        = number

  validation {
    condition     = var.backup_days >= 0 && var.backup_days <= 35
    error_message = "Backups are kept for 0 to 35 days."
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
