provider "aws" {
  region              = var.eu_central_region
  allowed_account_ids = ["123456789012"]
}

provider "aws" {
  alias               = "eu_west"
  region              = var.eu_west_region
  allowed_account_ids = ["123456789012"]
}
