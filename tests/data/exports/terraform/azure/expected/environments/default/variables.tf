variable "azure_subscription_id" {
  description = "Id of the subscription of Azure."
  type        = string

  validation {
    condition     = can(regex("^[0-9a-fA-F-]{36}$", var.azure_subscription_id))
    error_message = "This is not the id of a subscription."
  }
}

variable "database_administrators" {
  description = "Group of Microsoft Entra that administers the databases."
  type        = object({ object_id = string, name = string })

  validation {
    condition     = can(regex("^[0-9a-f-]{36}$", var.database_administrators.object_id))
    error_message = "The object id must be that of a group of Microsoft Entra."
  }
}

variable "west_region" {
  description = "Code of the region west of Azure."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]+$", var.west_region))
    error_message = "The region must be the code that the cloud gives it."
  }
}
