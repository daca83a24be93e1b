"""What turns a fresh clone into a program that starts; standard library only."""
