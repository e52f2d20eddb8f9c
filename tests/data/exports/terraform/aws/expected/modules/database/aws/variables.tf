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

variable "engine" {
  description = "Engine of the database."
  type        = string

  validation {
    condition     = contains(["postgres", "mysql", "mariadb"], var.engine)
    error_message = "The engine must be postgres, mysql or mariadb."
  }
}

variable "engine_version" {
  description = "Version of the engine."
  type        = string

  validation {
    condition     = can(regex("^[0-9]+(\\.[0-9]+)*$", var.engine_version))
    error_message = "The version must be a number such as 17 or 8.4."
  }
}

variable "instance_type" {
  description = "Class of the instances."
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

variable "read_replicas" {
  description = "Copies that answer reads alone."
  type        = number
  default     = 0

  validation {
    condition     = var.read_replicas >= 0 && var.read_replicas <= 15
    error_message = "There can be 0 to 15 read replicas."
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
