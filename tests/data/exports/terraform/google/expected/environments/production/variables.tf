variable "belgium_region" {
  description = "Code of the region belgium of Google Cloud."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]+$", var.belgium_region))
    error_message = "The region must be the code that the cloud gives it."
  }
}

variable "deletion_protection" {
  description = "Whether the clouds refuse to delete what holds data. Switch it off before taking an environment down."
  type        = bool
}

variable "google_project" {
  description = "Id of the project of Google Cloud."
  type        = string

  validation {
    condition     = can(regex("^[a-z][a-z0-9-]{4,28}[a-z0-9]$", var.google_project))
    error_message = "This is not the id of a project."
  }
}

variable "load_image" {
  description = "Container image of load, with a tag or digest."
  type        = string
}
