"""The commands of the staff room; each module is loaded only when its command runs."""
