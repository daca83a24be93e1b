// A heading that has nothing under it but another heading.
BlockRow {}
