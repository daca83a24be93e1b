"""The special blocks of a page: what each may hold (`spec`), and how its element becomes a record (`build`)."""
