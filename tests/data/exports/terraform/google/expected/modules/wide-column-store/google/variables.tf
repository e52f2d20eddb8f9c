variable "name" {
  description = "Name of what this module makes: lower-case letters, digits and dashes."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,32}$", var.name))
    error_message = "The name must start with a letter and have at most 33 lower-case letters, digits and dashes."
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

variable "node_count" {
  description = "Nodes that run at least."
  type        = number

  validation {
    condition     = var.node_count >= 1
    error_message = "An instance needs at least one node."
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
