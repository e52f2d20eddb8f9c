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

variable "engine_version" {
  description = "Version of DocumentDB."
  type        = string
}

variable "instance_type" {
  description = "Class of the instances."
  type        = string
}

variable "replicas" {
  description = "Instances in all, the primary included."
  type        = number

  validation {
    condition     = var.replicas >= 1 && var.replicas <= 16
    error_message = "A cluster has 1 to 16 instances."
  }
}

variable "backup_days" {
  description = "Days that automatic backups are kept."
  type        = number

  validation {
    condition     = var.backup_days >= 1 && var.backup_days <= 35
    error_message = "Backups are kept for 1 to 35 days."
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
