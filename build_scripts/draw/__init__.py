"""The drawing kit behind the pictures in content/pictures."""
