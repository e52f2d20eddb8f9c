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

variable "runtime" {
  description = "Language of the function."
  type        = string

  validation {
    condition     = contains(["dotnet-isolated", "node", "python", "java", "powershell", "custom"], var.runtime)
    error_message = "The runtime is not known to Azure Functions."
  }
}

variable "runtime_version" {
  description = "Version of the language."
  type        = string
}

variable "instance_memory_mb" {
  description = "Memory of an instance in MB."
  type        = number
  default     = 2048
}

variable "concurrency" {
  description = "Most instances that run at the same time."
  type        = number
  default     = 100

  validation {
    condition     = var.concurrency >= 40 && var.concurrency <= 1000
    error_message = "There can be 40 to 1000 instances."
  }
}

variable "environment" {
  description = "Plain settings, no secrets."
  type        = map(string)
  default     = {}
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
