locals {
  zones = var.multi_zone ? min(3, var.replicas, length(var.network.private_subnet_ids)) : 1
}

data "aws_caller_identity" "current" {}

data "aws_partition" "current" {}

data "aws_region" "current" {}

resource "aws_security_group" "this" {
  name        = var.name
  description = "Clients of ${var.name} inside of the network"
  vpc_id      = var.network.vpc_id
  tags        = merge(var.tags, { Name = var.name })
}

resource "aws_vpc_security_group_ingress_rule" "this" {
  security_group_id = aws_security_group.this.id
  description       = "HTTPS"
  cidr_ipv4         = var.network.cidr
  from_port         = 443
  to_port           = 443
  ip_protocol       = "tcp"
}

# Roles of this account that may use the service at all; requests are signed.
data "aws_iam_policy_document" "access" {
  statement {
    actions   = ["es:ESHttp*"]
    resources = ["arn:${data.aws_partition.current.partition}:es:${data.aws_region.current.region}:${data.aws_caller_identity.current.account_id}:domain/${var.name}/*"]

    principals {
      type        = "AWS"
      identifiers = ["arn:${data.aws_partition.current.partition}:iam::${data.aws_caller_identity.current.account_id}:root"]
    }
  }
}

resource "aws_opensearch_domain" "this" {
  domain_name     = var.name
  engine_version  = "OpenSearch_${var.engine_version}"
  access_policies = data.aws_iam_policy_document.access.json
  tags            = var.tags

  cluster_config {
    instance_type            = var.instance_type
    instance_count           = var.replicas
    dedicated_master_enabled = var.replicas >= 3
    dedicated_master_type    = var.replicas >= 3 ? "m7g.large.search" : null
    dedicated_master_count   = var.replicas >= 3 ? 3 : null
    zone_awareness_enabled   = local.zones > 1

    dynamic "zone_awareness_config" {
      for_each = local.zones > 1 ? [local.zones] : []

      content {
        availability_zone_count = zone_awareness_config.value
      }
    }
  }

  ebs_options {
    ebs_enabled = true
    volume_type = "gp3"
    volume_size = var.storage_gb
  }

  encrypt_at_rest {
    enabled    = true
    kms_key_id = var.kms_key_arn
  }

  node_to_node_encryption {
    enabled = true
  }

  domain_endpoint_options {
    enforce_https       = true
    tls_security_policy = "Policy-Min-TLS-1-2-PFS-2023-10"
  }

  vpc_options {
    subnet_ids         = slice(var.network.private_subnet_ids, 0, local.zones)
    security_group_ids = [aws_security_group.this.id]
  }
}
