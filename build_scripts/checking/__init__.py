"""What test.py checks, step by step."""
