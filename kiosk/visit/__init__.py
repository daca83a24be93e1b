"""One visitor: where they are, what they chose, and how to forget it all."""
