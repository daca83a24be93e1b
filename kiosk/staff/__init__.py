"""What staff do behind their screens: PINs, audit, daily counts, packs, sign-offs and the clinic's own pages."""
