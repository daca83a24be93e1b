"""The commands of the content room; each module is loaded only when its command runs."""
