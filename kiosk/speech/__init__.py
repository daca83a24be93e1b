"""Read-aloud: sentences, the player that goes through them, and the voices of the system."""
