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

variable "kubernetes_version" {
  description = "Minor version of Kubernetes."
  type        = string

  validation {
    condition     = can(regex("^1\\.[0-9]+$", var.kubernetes_version))
    error_message = "The version must be a minor version such as 1.33."
  }
}

variable "node_count" {
  description = "Nodes that run at least."
  type        = number

  validation {
    condition     = var.node_count >= 1
    error_message = "A cluster needs at least one node."
  }
}

variable "max_node_count" {
  description = "Most nodes that automatic scaling adds."
  type        = number

  validation {
    condition     = var.max_node_count >= 1
    error_message = "A cluster needs at least one node."
  }
}

variable "node_type" {
  description = "Machine type of the nodes."
  type        = string
}

variable "multi_zone" {
  description = "Whether instances are spread over zones."
  type        = bool
}

variable "public_endpoint" {
  description = "Whether the control plane can be reached from outside of the network."
  type        = bool
  default     = false
}

variable "audit_logging" {
  description = "Whether the logs of the control plane are kept beside the audit log, which is always on."
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
