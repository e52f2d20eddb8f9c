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
  description = "Engine of the cache."
  type        = string

  validation {
    condition     = contains(["redis", "valkey"], var.engine)
    error_message = "The engine must be redis or valkey."
  }
}

variable "engine_version" {
  description = "Version of the engine."
  type        = string
}

variable "instance_type" {
  description = "Type of the nodes."
  type        = string
}

variable "replicas" {
  description = "Nodes in all, the primary included."
  type        = number

  validation {
    condition     = var.replicas >= 1 && var.replicas <= 6
    error_message = "A cache has 1 to 6 nodes."
  }
}

variable "multi_zone" {
  description = "Whether instances are spread over zones."
  type        = bool
}

variable "backup_days" {
  description = "Days that automatic backups are kept; 0 takes none."
  type        = number

  validation {
    condition     = var.backup_days >= 0 && var.backup_days <= 35
    error_message = "Backups are kept for 0 to 35 days."
  }
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
