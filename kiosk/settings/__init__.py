"""The settings of one kiosk: one schema that makes the file, the page for staff, the documentation and the checks."""
