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

variable "zone" {
  description = "Name of the zone."
  type        = string
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
