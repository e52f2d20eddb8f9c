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
  description = "Major version of PostgreSQL."
  type        = string

  validation {
    condition     = can(regex("^[0-9]+$", var.engine_version))
    error_message = "The version must be a major version such as 17."
  }
}

variable "instance_type" {
  description = "Size of the instances."
  type        = string
}

variable "storage_gb" {
  description = "Space for data in GB, a power of two."
  type        = number

  validation {
    condition     = contains([32, 64, 128, 256, 512, 1024, 2048, 4096, 8192, 16384], var.storage_gb)
    error_message = "The space must be a power of two from 32 to 16384 GB."
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
    condition     = var.read_replicas >= 0 && var.read_replicas <= 5
    error_message = "There can be 0 to 5 read replicas."
  }
}

variable "backup_days" {
  description = "Days that automatic backups are kept."
  type        = number

  validation {
    condition     = var.backup_days >= 7 && var.backup_days <= 35
    error_message = "Backups are kept for 7 to 35 days."
  }
}

variable "multi_region" {
  description = "Whether backups are copied to the paired region."
  type        = bool
  default     = false
}

variable "administrators" {
  description = "Group of Microsoft Entra that administers the database; there are no passwords."
  type        = object({ object_id = string, name = string })
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
