"""What makes the folder that is copied onto a kiosk."""
