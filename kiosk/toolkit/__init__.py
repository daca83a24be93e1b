"""What goes on paper: guides, my sheet, packs and question lists -> print model -> PDF."""
