"""What the staff side says in English, by key. `{why}` is a cause in brackets after a blank, or nothing."""

SENTENCES = {
    # PINs and the door
    "pin-digits": "A PIN has only digits. Choose 4 to 8 digits.",
    "pin-length": "A PIN has 4 to 8 digits. Choose one of that length.",
    "pin-repeated": "A PIN of one digit again and again is guessed first. Choose another one.",
    "pin-sequence": "Digits in a row, such as 1234, are guessed first. Choose another one.",
    "pin-pattern": "A short pattern that repeats, such as 1212, is guessed first. Choose another one.",
    "pin-year": "A year is guessed first. Choose another one.",
    "pin-same": "This PIN already opens another part. Choose another one.",
    "pin-set-already": "This kiosk has a PIN already. Come in with it to change it.",
    "pin-must-stay": "The PIN for settings cannot be removed. Choose a new one instead.",
    "pin-not-yours": "Only who comes in with the PIN for settings may change PINs.",
    # the way back in
    "recovery-no-stick": "No stick is in this computer.",
    "recovery-no-key": "This kiosk does not know the clinic's key. IT can run `kiosk staff new-pin` on it.",
    "recovery-other-kiosk": "The recovery file on the stick is for another kiosk. Ask IT for one for kiosk {kiosk}.",
    "recovery-not-there": "The recovery file on the stick is not there, or is not signed by the clinic's key. "
    "Ask IT for one for kiosk {kiosk}.",
    "recovery-used": "The recovery file was used before, or is too old. Ask IT for a new one.",
    "key-there": "{file} is already there. Name another folder; a key in use must not be lost.",
    "keys-not-written": "The keys cannot be written to {folder}{why}. Name another folder.",
    "key-not-private": "{file} is not the clinic's private key. Name the file {wanted}.",
    "key-not-public": "{file} is not the clinic's public key. Copy {wanted} there anew.",
    "permit-days": "A recovery file is good for 1 to {most} days, not {days}.",
    "permit-not-written": "{file} cannot be written{why}. Is the stick full or locked?",
    # what is kept in state files
    "what-access": "the PINs",
    "what-audit": "who used the staff side",
    "what-counts": "the daily counts",
    "what-packs": "packs and favourites",
    "state-not-saved": "What staff keep ({what}) cannot be saved just now. Ask IT whether the disk is full or "
    "write-protected: {folder}",
    "state-not-usable": "What staff keep ({what}) cannot be read or saved just now. Ask IT whether the disk is full or "
    "write-protected: {folder}",
    "aside-unreadable": "The file with {what} could not be read. It is kept as {name} in {folder}; the kiosk goes on "
    "with a fresh one.",
    "aside-newer": "The file with {what} was written by a newer version of the kiosk. It is kept as {name} in "
    "{folder}; the kiosk goes on with a fresh one.",
    # packs
    "pack-name": "A pack needs a name of 1 to {most} letters.",
    "pack-sheets": "A pack holds 1 to {most} sheets. Choose some.",
    "pack-same-name": "Another pack has this name. Choose another one.",
    "pack-gone": "This pack was removed meanwhile. Save it as a new one.",
    "pack-too-many": "There are {most} packs already. Remove one first.",
    # sign-offs
    "sign-no-translation": "This page is no translation. Sign it as a review.",
    "sign-name": "A sign-off needs the name of whoever checked the page, in 1 to {most} letters.",
    "sign-role": "A sign-off needs the role of whoever checked the page, in 1 to {most} letters.",
    "sign-note": "The note may have {most} letters. Shorten it.",
    "sign-future": "A sign-off cannot be dated in the future. Check the clock of this computer.",
    "sign-not-saved": "The sign-off was not saved{why}. Ask IT whether the disk is full or write-protected.",
    "signoffs-not-written": "The stick could not be written{why}. Is it full or locked?",
    "signoffs-none": "{name} holds no sign-offs that can be read. Export them anew there.",
    "signoffs-not-read": "The sign-offs cannot be read just now{why}. Ask IT.",
    "signoffs-stuck": "The sign-offs in {file} cannot be read or moved. Ask IT.",
    "signoffs-aside": "The file with sign-offs could not be read. It is kept as {name} in {folder}; pages count as "
    "not signed until it is mended or sign-offs are imported.",
    # the clinic's own pages
    "own-too-much": "There is too much in {name}. Bring at most {most} files and 20 MB.",
    "own-not-read": "The stick cannot be read{why}. Put it in again.",
    "own-no-page": "There is no page in {name}. Choose a Markdown file (.md), or a folder with some.",
    "own-problem": "Nothing was taken over: there is one problem. The first: {first}",
    "own-problems": "Nothing was taken over: there are {count} problems. The first: {first}",
    "own-story": "{path} is a story. Confirm that the person agreed in writing, and keep the paper.",
    "own-gone": "{path} is not there any more. Look at the list again.",
    "own-not-saved": "Nothing was changed{why}. Ask IT whether the disk is full or write-protected.",
    # looking after the kiosk
    "print-not-set": "No printer is chosen yet. Choose one in the settings.",
    "parts-not-looked-at": "The parts of the kiosk could not be looked at ({error}).",
    # what the system says
    "why": " ({cause})",
    "why-other": " ({cause})",
    "why-unknown": "",
    "os-ENOSPC": "No space left on device",
    "os-EDQUOT": "Disk quota exceeded",
    "os-EROFS": "Read-only file system",
    "os-EACCES": "Permission denied",
    "os-EPERM": "Operation not permitted",
    "os-EIO": "Input/output error",
    "os-ENOENT": "No such file or directory",
    "system-failed": "The computer could not do it{why}. Try again, or ask IT.",
    "unforeseen": "Something happened that the kiosk did not foresee. Ask IT to look at its log.",
}
