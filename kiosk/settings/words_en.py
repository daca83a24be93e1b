"""The words of the settings in English: a label and one plain sentence for each key."""

SECTIONS = {
    "clinic": "Your clinic",
    "printing": "Printing",
    "visit": "A visit",
    "screen": "Screen",
    "sound": "Sound",
    "keypad": "Keypad",
    "staff": "Staff",
    "kiosk": "Kiosk mode",
}

KEYS = {
    "clinic.name": ("Clinic name", "It stands on every printed sheet and at the top of the screen."),
    "clinic.phone": ("Clinic phone", "The number patients call in the daytime, as you want it written."),
    "clinic.hours": ("Opening hours", "When somebody answers that number."),
    "clinic.after_hours": ("After-hours phone", "The number patients call at night and on weekends."),
    "clinic.fever_limit": ("Fever limit", "The temperature at which your patients must call, with its unit."),
    "clinic.logo": ("Logo", "A PNG or SVG picture for printed sheets; the whole path of the file."),
    "clinic.ask_words": ("Ask a person", 'What "Ask a person" tells patients, such as whom to look for and where.'),
    "printing.printer": ("Printer", "The printer this kiosk uses, and no other; empty means it cannot print yet."),
    "printing.paper": ("Paper", "The paper that is in the printer."),
    "printing.size": ("Size of printed words", "Normal is 14 point and large is 18 point."),
    "printing.tray": ("Tray", "The tray to take paper from; empty leaves it to the printer."),
    "printing.sides": ("Sides", "Print on one side, or on both, turned over the long or the short edge."),
    "printing.grey": ("Print in grey", "Saves color ink; every sheet reads well in grey."),
    "printing.patient_pages": ("Pages for each visit", "A visitor may print so many pages; 0 means none."),
    "printing.job_expiry_minutes": ("Print jobs expire after", "A job the printer could not start by then is dropped."),
    "printing.ask_printer": (
        "Ask the printer itself",
        "The kiosk connects to a network printer to know what really came out of it.",
    ),
    "visit.languages": ("Languages", "Offered in this order, the first one to begin with; none means all there are."),
    "visit.themes": ("Kinds of light", "What a visitor may choose for the colors of the screen."),
    "visit.theme": ("Light at first", "The colors each visit starts with."),
    "visit.text_step": ("Text size at first", "How many times the normal size the words are when a visit starts."),
    "visit.idle_seconds": ("Quiet time", "After so long without a touch, the kiosk asks if somebody is still there."),
    "visit.warning_seconds": ("Time to answer", "The kiosk waits so long for an answer, and then forgets the visit."),
    "visit.discreet": ("Discreet first screen", "The first screen does not name the illness."),
    "screen.mm_correction": (
        "Size correction",
        "If 100 mm on the screen measure 90 mm with a ruler, write 1.11 here (100 divided by 90).",
    ),
    "screen.brightness": ("Brightness", "How bright the screen is in opening hours."),
    "screen.quiet_from": ("Screen off from", "The screen goes dark at this time; empty leaves it on."),
    "screen.quiet_to": ("Screen on from", "The screen comes back at this time."),
    "screen.holidays": ("Holidays", "On these days the screen stays dark."),
    "screen.reach": ("Low reach", "Puts all buttons in the lower part of the screen from the start."),
    "screen.hand": ("Hand", "The side of the screen where small buttons are."),
    "sound.volume": ("Volume", "How loud reading aloud is when a visit starts."),
    "sound.loudspeaker": ("Loudspeaker", "Turn it off to let only headphones speak."),
    "sound.headphones_start": ("Headphones start the voice", "The kiosk speaks as soon as headphones are plugged in."),
    "keypad.up": ("Up", "The key that goes up, on a keypad that sends no arrows."),
    "keypad.down": ("Down", "The key that goes down."),
    "keypad.left": ("Left", "The key that goes to the left."),
    "keypad.right": ("Right", "The key that goes to the right."),
    "keypad.select": ("Select", "The key that chooses what was heard."),
    "keypad.back": ("Back", "The key that leads back."),
    "staff.print_pin": ("PIN to print", "Ask staff for the PIN also when they only print."),
    "staff.timeout_seconds": ("Staff pages close after", "After so long without a touch, the staff pages close."),
    "kiosk.exit_key_file": ("Exit key", "A stick that holds this file opens the way out of kiosk mode."),
}

UNITS = {"seconds": "seconds", "minutes": "minutes", "percent": "percent", "pages": "pages"}

ALLOWED = {
    "text": "one line of text in quotation marks, at most {most} characters",
    "decimal": "a number from {least} to {most}",
    "whole": "a whole number from {least} to {most}",
    "switch": "true or false",
    "choice": "one of {values}",
    "several": "a list of one or more of {values}",
    "languages": 'a list of language codes such as ["en", "es"]',
    "clock": 'a time such as "07:30", or "" for none',
    "dates": "a list of days such as [2026-12-25]",
    "file": 'the whole path of a file in quotation marks, or "" for none',
}

PROBLEMS = {
    "value": "{key} cannot be {found}. Use {allowed}.",
    "pair": "{key} and {other} go together. Set both, or neither.",
    "theme": "{key} is {found}, which {other} does not offer. Add it there, or choose another.",
    "section": "{key} is a section. Write [{key}] on a line of its own, and its settings below it.",
    "unknown": "There is no setting {key}, so it does nothing. Take it out, or look it up with: kiosk settings",
    "near": "There is no setting {key}, so it does nothing. Did you mean {other}?",
    "locked": "{key} is set for all kiosks in {other}, so it does nothing here. Take it out.",
    "version": "The version must be a whole number, not {found}. Leave the line out if you do not know it.",
    "future": "These settings are of a newer kiosk (version {found}; this one knows {other}). Update the kiosk.",
    "empty": "The file is empty. Put your copy back, or make a new file with: kiosk settings --init --force",
    "broken": "This line cannot be read ({found}). Compare it with SETTINGS.md, or put your copy back.",
    "text": "The file is not text in UTF-8. Save it as UTF-8 in your editor, or put your copy back.",
    "large": "The file is too large for settings. Put your copy back.",
    "unreadable": "The file cannot be read: {found}. Let the kiosk's user read it.",
    "gone": "The file is gone. Put it back, or take {other} away as well to start afresh.",
    "unsaved-now": "Nothing could be saved: {found}. All is as before. Free some space, or let the kiosk write there.",
    "by-hand": "The file is laid out in a way that cannot be changed safely here. Change {key} in it by hand.",
    "locked-here": "{key} is set for all kiosks in {other}. Ask your IT person to change it there.",
    "absent": "There is no such file. Make one with: kiosk settings --init",
    "missing": "The file for all kiosks is not there. Put it there, or start without --managed.",
    "unsaved": "No copy of these good settings could be kept: {found}. Free some space, or let the kiosk write there.",
}

ORIGINS = {
    "file": "These settings are used.",
    "last-good": "The last good settings are used until this is mended.",
    "defaults": "The usual values are used until this is mended.",
}

LINES = {
    "head": "Settings of this kiosk. A line that begins with # does nothing: take the # away to set another value.",
    "usual": "usual",
    "title": "# Settings",
    "intro": (
        "One file, `settings.toml` in the kiosk's data folder. `kiosk settings --init` writes it with every setting "
        "and its explanation, `kiosk settings --check FILE` names every mistake with its line, and `kiosk settings` "
        "shows what is in force. A file with a mistake changes nothing: the kiosk goes on with the last good one.\n\n"
        "What stands in the managed file (`/etc/kiosk/settings.toml`, on Windows `%PROGRAMDATA%\\kiosk\\managed.toml`, "
        "or `--managed FILE`) is locked on the kiosk. Options of the command line win over both."
    ),
    "columns": "| Setting | What it is for | What it may be | Usual |",
    "managed": "set for all kiosks in {file}",
    "good": "Nothing is wrong with {file}.",
    "written": "The settings are in {file} now; every line says what it is for.",
    "aside": "What was there before is in {file}.",
    "exists": "There are settings in {file} already. Change them there, or add --force to begin anew.",
}
