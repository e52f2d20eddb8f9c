terraform {
  backend "azurerm" {
    storage_account_name = "claimstfstate"
    container_name       = "tfstate"
    key                  = "claims/default.tfstate"
    use_azuread_auth     = true
  }
}
