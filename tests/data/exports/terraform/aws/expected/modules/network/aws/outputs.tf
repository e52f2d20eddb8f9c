output "network" {
  description = "What the other modules need to stand in this network."
  value = {
    vpc_id             = aws_vpc.this.id
    cidr               = aws_vpc.this.cidr_block
    private_subnet_ids = aws_subnet.private[*].id
  }

  # Nothing starts before it has a way out.
  depends_on = [aws_route_table_association.private]
}

output "endpoint" {
  description = "Id of the network."
  value       = aws_vpc.this.id
}
