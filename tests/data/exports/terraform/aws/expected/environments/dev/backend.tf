terraform {
  backend "s3" {
    bucket       = "shop-tfstate"
    key          = "shop/dev/terraform.tfstate"
    region       = "eu-central-1"
    encrypt      = true
    use_lockfile = true
  }
}
