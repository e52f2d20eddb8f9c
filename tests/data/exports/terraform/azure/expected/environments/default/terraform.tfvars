# Placeholder: fill it in.
azure_subscription_id = "00000000-0000-0000-0000-000000000000"
# Placeholder: fill it in.
database_administrators = {
  object_id = "00000000-0000-0000-0000-000000000000"
  name      = "database-administrators"
}
west_region = "westeurope"
