"""Windows' spooler: PDFium draws the pages as vectors into the printer's device context.

Never run yet: written from the documentation of pywin32 and PDFium, without a Windows machine at hand.
"""
