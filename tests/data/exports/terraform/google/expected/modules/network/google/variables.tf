variable "name" {
  description = "Name of what this module makes: lower-case letters, digits and dashes."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{1,39}$", var.name))
    error_message = "The name must start with a letter and have at most 40 lower-case letters, digits and dashes."
  }
}

variable "project" {
  description = "Project that everything of this network stands in."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.project))
    error_message = "This is not the id of a project."
  }
}

variable "region" {
  description = "Region of the network."
  type        = string
}

variable "cidr" {
  description = "Address range of the network."
  type        = string

  validation {
    condition     = can(cidrhost(var.cidr, 0)) && tonumber(split("/", var.cidr)[1]) <= 18
    error_message = "The address range must be CIDR notation of /18 or wider."
  }
}

variable "services" {
  description = "Interfaces of the project that the other modules use."
  type        = set(string)
}

variable "flow_logs" {
  description = "Whether the connections made in the network are recorded."
  type        = bool
  default     = true
}

