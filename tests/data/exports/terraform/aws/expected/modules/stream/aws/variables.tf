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
  description = "Version of Apache Kafka."
  type        = string
}

variable "instance_type" {
  description = "Type of the brokers."
  type        = string
}

variable "brokers" {
  description = "Brokers in each zone."
  type        = number

  validation {
    condition     = var.brokers >= 1 && var.brokers <= 5
    error_message = "There can be 1 to 5 brokers in each zone."
  }
}

variable "storage_gb" {
  description = "Space of each broker in GB."
  type        = number

  validation {
    condition     = var.storage_gb >= 1 && var.storage_gb <= 16384
    error_message = "A broker keeps 1 to 16384 GB."
  }
}

variable "partitions" {
  description = "Partitions of a topic that says nothing else."
  type        = number

  validation {
    condition     = var.partitions >= 1
    error_message = "A topic has at least one partition."
  }
}

variable "replication_factor" {
  description = "Copies kept of each message."
  type        = number

  validation {
    condition     = var.replication_factor >= 1
    error_message = "A message is kept at least once."
  }
}

variable "retention_hours" {
  description = "Time that messages are kept."
  type        = number
  default     = 168

  validation {
    condition     = var.retention_hours >= 1
    error_message = "Messages are kept for an hour at least."
  }
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
