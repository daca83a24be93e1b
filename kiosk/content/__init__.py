"""The library: Markdown and YAML in, typed pages out. No Qt here."""
