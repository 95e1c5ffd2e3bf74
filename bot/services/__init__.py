"""What may be asked of a running event, in the workshop's words."""
