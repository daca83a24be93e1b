"""The pieces of bench_peers.py: an X screen to look at, the page as HTML, and process trees."""
