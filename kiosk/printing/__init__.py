"""Printers, one queue, and what really became of each job."""
