"""The staff side on the screen: the door, and what staff do behind it."""
