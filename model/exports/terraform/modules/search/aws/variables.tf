variable "name" {
  description = "Name of what this module makes: lower-case letters, digits and dashes."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,27}$", var.name))
    error_message = "The name must start with a letter and have at most 28 lower-case letters, digits and dashes."
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
  description = "Version of OpenSearch."
  type        = string

  validation {
    condition     = can(regex("^[0-9]+\\.[0-9]+$", var.engine_version))
    error_message = "The version must be a number such as 2.19."
  }
}

variable "instance_type" {
  description = "Type of the data nodes."
  type        = string
}

variable "replicas" {
  description = "Data nodes."
  type        = number

  validation {
    condition     = var.replicas >= 1 && var.replicas <= 80
    error_message = "A domain has 1 to 80 data nodes."
  }
}

variable "storage_gb" {
  description = "Space of each data node in GB."
  type        = number

  validation {
    condition     = var.storage_gb >= 10
    error_message = "A data node needs at least 10 GB."
  }
}

variable "multi_zone" {
  description = "Whether instances are spread over zones."
  type        = bool
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
