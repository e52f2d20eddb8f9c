output "endpoint" {
  description = "Address of the control plane."
  value       = aws_eks_cluster.this.endpoint
}

output "name" {
  description = "Name of the cluster, for aws eks update-kubeconfig."
  value       = aws_eks_cluster.this.name
}
