"""WeasyPrint's side of bench_paper.py, in its own environment: `paper_weasyprint.py first|warm HTML OUT`."""

import json
import sys
import time
from pathlib import Path

from weasyprint import HTML  # type: ignore[import-not-found]  # it lives in build/weasyprint alone

if __name__ == "__main__":
    what, file, out = sys.argv[1:]
    text = Path(file).read_text(encoding="utf-8")
    HTML(string=text).write_pdf(out if what == "first" else None, pdf_variant="pdf/ua-1")
    found = []
    for number in range(int(out) if what == "warm" else 0):
        changed = text.replace(" the ", f" the{number} ")
        since = time.perf_counter()
        HTML(string=changed).write_pdf(pdf_variant="pdf/ua-1")
        found.append(time.perf_counter() - since)
    print(json.dumps(found))
