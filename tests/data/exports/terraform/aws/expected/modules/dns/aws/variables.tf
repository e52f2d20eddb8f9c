variable "zone" {
  description = "Name of the zone."
  type        = string
}

variable "private" {
  description = "Whether the zone answers inside of the network alone."
  type        = bool
  default     = false
}

variable "vpc_id" {
  description = "Network that a private zone answers in."
  type        = string
  default     = null
}

variable "tags" {
  description = "Tags of everything that this module makes."
  type        = map(string)
  default     = {}
}
