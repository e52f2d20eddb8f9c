resource "aws_security_group" "this" {
  name        = var.name
  description = "Clients of ${var.name} inside of the network"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  security_group_id = aws_security_group.this.id
  description       = "AMQP over TLS"
  cidr_ipv4         = var.network.cidr
  from_port         = 5671
  to_port           = 5671
  ip_protocol       = "tcp"
}

resource "random_password" "admin" {
  length  = 40
  special = false
}

resource "aws_secretsmanager_secret" "admin" {
  name_prefix = "${var.name}-admin-"
  description = "Administrator of the broker ${var.name}"
  kms_key_id  = var.kms_key_arn
  tags        = var.tags
}

resource "aws_secretsmanager_secret_version" "admin" {
  secret_id     = aws_secretsmanager_secret.admin.id
  secret_string = jsonencode({ username = "broker-admin", password = random_password.admin.result })
}

resource "aws_mq_broker" "this" {
  broker_name                = var.name
  engine_type                = "RabbitMQ"
  engine_version             = var.engine_version
  host_instance_type         = var.instance_type
  deployment_mode            = var.multi_zone ? "CLUSTER_MULTI_AZ" : "SINGLE_INSTANCE"
  subnet_ids                 = var.multi_zone ? var.network.private_subnet_ids : slice(var.network.private_subnet_ids, 0, 1)
  security_groups            = [aws_security_group.this.id]
  publicly_accessible        = false
  auto_minor_version_upgrade = true
  tags                       = var.tags

  encryption_options {
    use_aws_owned_key = false
    kms_key_id        = var.kms_key_arn
  }

  logs {
    general = true
  }

  user {
    username = "broker-admin"
    password = random_password.admin.result
  }
}
