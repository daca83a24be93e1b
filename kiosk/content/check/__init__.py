"""The gates: one module a gate, all run at once by `run`."""
