locals {
  suffix = var.ordered ? ".fifo" : ""
}

resource "aws_sqs_queue" "dead_letter" {
  for_each                  = var.dead_letter ? var.queues : []
  name                      = "${var.name}-${each.value}-dead${local.suffix}"
  fifo_queue                = var.ordered ? true : null
  message_retention_seconds = 1209600
  kms_master_key_id         = var.kms_key_arn
  tags                      = var.tags
}

resource "aws_sqs_queue" "this" {
  for_each                    = var.queues
  name                        = "${var.name}-${each.value}${local.suffix}"
  fifo_queue                  = var.ordered ? true : null
  content_based_deduplication = var.ordered ? true : null
  message_retention_seconds   = var.retention_seconds
  visibility_timeout_seconds  = var.processing_seconds
  receive_wait_time_seconds   = 20
  kms_master_key_id           = var.kms_key_arn
  redrive_policy              = var.dead_letter ? jsonencode({ deadLetterTargetArn = aws_sqs_queue.dead_letter[each.key].arn, maxReceiveCount = 5 }) : null
  tags                        = var.tags
}

data "aws_iam_policy_document" "tls" {
  for_each = var.queues

  statement {
    sid       = "DenyPlaintext"
    effect    = "Deny"
    actions   = ["sqs:*"]
    resources = [aws_sqs_queue.this[each.key].arn]

    principals {
      type        = "*"
      identifiers = ["*"]
    }

    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}

resource "aws_sqs_queue_policy" "tls" {
  for_each  = var.queues
  queue_url = aws_sqs_queue.this[each.key].id
  policy    = data.aws_iam_policy_document.tls[each.key].json
}
