import Kiosk.Controls

// The title of a part of a staff screen.
Words {
    heading: true
    bold: true
    size: 36
    leading: 46
    topPadding: halfLeading + look.sp(look.low ? 8 : 16)
}
