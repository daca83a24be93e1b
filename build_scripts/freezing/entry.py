"""Where the frozen program starts."""

import os
import sys

# A kiosk started by the system has no locale, and Qt complains about all but UTF-8. Python mends
# that by itself only when it is not frozen.
if not any(os.environ.get(name) for name in ("LC_ALL", "LC_CTYPE", "LANG")):
    os.environ["LC_CTYPE"] = "C.UTF-8"

from kiosk.__main__ import main

sys.exit(main())
