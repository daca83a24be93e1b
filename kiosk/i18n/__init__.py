"""The interface's own words in each language (Qt Linguist); the library's words are content."""
