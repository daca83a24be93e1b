"""What the doctor says in English: for each finding a sentence, and what to do."""

STATES = {"ok": "ok", "attention": "attention", "problem": "problem"}

CHECKS = {
    "program": "Program",
    "settings": "Settings",
    "library": "Library",
    "content": "Content",
    "fonts": "Typefaces",
    "screen": "Screen",
    "touch": "Touch",
    "sound": "Sound",
    "voice": "Voice",
    "printer": "Printer",
    "clock": "Clock",
    "disk": "Disk",
    "data": "Data folder",
}

_PRINTER = "Look at the printer, then run this again."

FINDINGS = {
    "program": ("This is kiosk {version} with Python {python} and Qt {qt} on {system}.", ""),
    "settings-good": ("The settings in {file} are good.", ""),
    "settings-none": ("Nothing is set on this kiosk; it runs with the usual values.", ""),
    "settings-wrong": ("{problem}", "Mend it, then type: kiosk settings --check {file}"),
    "settings-language": (
        "The settings offer {languages}, which the library does not have.",
        "Take it out of visit.languages, or add the language to the library.",
    ),
    "library-good": ("The library opens: version {version}, {pages} pages in {languages}.", ""),
    "library-none": ("The library is not made yet.", "Start the kiosk once: it makes the library by itself."),
    "library-broken": ("The library cannot be used: {cause}", "Start the kiosk once: it makes the library anew."),
    "content-good": ("Every page of the content folder passes its checks.", ""),
    "content-wrong": ("Problems in the content folder: {count}.", "See each with its line: kiosk check {folder}"),
    "content-blocked": (
        "Problems in the content folder: {count}. Of these, so many keep it from being shown: {blocking}.",
        "See each with its line: kiosk check {folder}",
    ),
    "content-unreadable": ("The content folder cannot be read: {cause}", "Put it back, or install the kiosk again."),
    "fonts-good": ("All {count} typefaces can be loaded.", ""),
    "fonts-missing": ("{cause}", "Install the kiosk again."),
    "screen-good": ("The screen has {width} x {height} pixels on {mm_wide} x {mm_high} mm ({dpi} dots an inch).", ""),
    "screen-corrected": (
        "The screen has {width} x {height} pixels; by your ruler it is {mm_wide} x {mm_high} mm ({dpi} dots an inch).",
        "",
    ),
    "screen-odd": (
        "The screen claims {dpi} dots an inch, which cannot be, so sizes on it are a guess.",
        "Hold a ruler against it and set screen.mm_correction.",
    ),
    "screen-none": ("There is no display here, so the screen was not looked at.", "Run this on the kiosk itself."),
    "touch-good": ("Touch works through {names}.", ""),
    "touch-none": (
        "The system knows no touch screen.",
        "On a kiosk with touch, check its USB cable and driver. A mouse or keys work too.",
    ),
    "touch-unseen": ("There is no display here, so touch was not looked at.", "Run this on the kiosk itself."),
    "sound-good": ("There is a sound output.", ""),
    "sound-none": ("The system has no sound output.", "Plug in a loudspeaker or headphones, and check its driver."),
    "voice-good": ("There is a voice for {language}.", ""),
    "voice-none": (
        "There is no voice for {language}, so Listen cannot read it aloud.",
        'Add a voice; the README says how under "Read aloud".',
    ),
    "voice-hangs": (
        "The voice service of this computer does not answer, so Listen is silent.",
        "Start the computer again. If it stays so, install speech-dispatcher and espeak-ng anew.",
    ),
    "headphones-in": ("Headphones are plugged in, and the voice is heard there.", ""),
    "headphones-out": ("Headphones can be felt. None are plugged in now.", ""),
    "headphones-unfelt": ("This computer does not tell whether headphones are plugged in.", ""),
    "headphones-needed": (
        "The loudspeaker is off, and this computer does not tell whether headphones are plugged in: nothing is heard.",
        "Set sound.loudspeaker to true, or use headphones on a USB plug and a sound server (PulseAudio or PipeWire).",
    ),
    "printer-ready": ("The printer {name} is ready.", ""),
    "printer-low": ("The printer {name} is ready, but paper or toner is low.", "Fill it up soon."),
    "printer-not-set": (
        "No printer is chosen, so nothing can be printed.",
        "Set printing.printer to a printer of this computer. Known: {known}.",
    ),
    "printer-missing": ("The chosen printer {name} is not there.", "Plug it in, or choose another. Known: {known}."),
    "printer-no-service": (
        "The print service of this computer does not answer.",
        "On Linux, start CUPS; on Windows, start the Print Spooler.",
    ),
    "printer-offline": ("The printer {name} does not answer.", "Switch it on and check its cable."),
    "printer-paper-out": ("The printer {name} has no paper.", "Put paper in."),
    "printer-paper-jam": ("Paper is stuck in the printer {name}.", "Open it and take the paper out."),
    "printer-door-open": ("The printer {name} is open.", "Close its doors."),
    "printer-toner-out": ("The printer {name} has no toner or ink.", "Put a new cartridge in."),
    "printer-paused": ("The printer {name} is paused.", "Resume it in the system's printer settings."),
    "printer-attention": ("The printer {name} wants attention.", _PRINTER),
    "printer-disk-full": ("The print service has no space left.", "Free some space on the disk."),
    "printer-refused": ("The printer {name} turns jobs down.", _PRINTER),
    "clock-good": ("The clock says {now}.", ""),
    "clock-early": ("The clock says {now}, which is before this program was made.", "Set the date and time."),
    "clock-late": ("The clock says {now}, which is far in the future.", "Set the date and time."),
    "clock-back": (
        "The clock says {now}, but {file} is from {later}: the clock was set back.",
        "Set the date and time. If they are right, this goes away when the file is written again.",
    ),
    "disk-good": ("{free} MB are free on the disk of the data folder.", ""),
    "disk-low": ("Only {free} MB are free on the disk of the data folder.", "Free some space; 500 MB are comfortable."),
    "disk-full": ("The disk of the data folder is full: {free} MB are free.", "Free some space now."),
    "data-good": ("The data folder {folder} can be written.", ""),
    "data-none": ("The data folder {folder} is not made yet; it can be.", ""),
    "data-blocked": ("The data folder {folder} cannot be written: {cause}.", "Let the kiosk's user write there."),
    "failed": ("This could not be looked at: {cause}.", "Run this again with the log, and tell the maintainers."),
}

NONE = "none"
SUMMARY = {
    "ok": "All is well.",
    "attention": "The kiosk works. Things that want attention: {attention}.",
    "problem": "Problems to mend: {problem}. Other things that want attention: {attention}.",
}
