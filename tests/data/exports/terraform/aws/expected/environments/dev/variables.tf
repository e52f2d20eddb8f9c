variable "deletion_protection" {
  description = "Whether the clouds refuse to delete what holds data. Switch it off before taking an environment down."
  type        = bool
}

variable "edge_certificate_arn" {
  description = "Certificate of the host name of edge, kept in us-east-1; null: that of the service."
  type        = string
  default     = null
}

variable "edge_origin" {
  description = "Host name that edge fetches content from."
  type        = string
}

variable "edge_web_acl_arn" {
  description = "Web application firewall before edge, kept in us-east-1; null: none."
  type        = string
  default     = null
}

variable "eu_central_region" {
  description = "Code of the region eu_central of AWS."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]+$", var.eu_central_region))
    error_message = "The region must be the code that the cloud gives it."
  }
}

variable "eu_west_region" {
  description = "Code of the region eu_west of AWS."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]+$", var.eu_west_region))
    error_message = "The region must be the code that the cloud gives it."
  }
}
