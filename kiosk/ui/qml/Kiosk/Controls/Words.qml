import QtQuick
import Kiosk.Theme

// Plain text in the one typeface, with the leading of its size.
Text {
    required property Look look
    property real size: 29
    property real leading: size * 1.5
    property bool bold: false
    property bool asTitle: false
    property bool heading: false

    // Of a heading, from 1 for the title of a screen or sheet.
    property int level: 2
    property bool steady: false

    // The language read-aloud says it in ("" the visitor's own); what is only for the eye is mute.
    // Light words on a filled shape get a ring while they are said, other words a tint.
    property string lang: ""
    property bool mute: false
    property bool filled: false

    readonly property real pixels: steady ? Math.max(look.minimumText, look.sp(size)) : asTitle ? look.title(size) : look.type(size)
    readonly property real halfLeading: verticalAlignment === Text.AlignVCenter ? 0 : (lineHeight - pixels * (look.rtl ? 1.7 : look.naturalLeading)) / 2

    // What is read aloud: the text without its marks.
    function said(): string {
        if (textFormat === Text.PlainText)
            return text;
        return text.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    }

    font.family: look.family
    font.pixelSize: pixels
    font.weight: bold ? Font.Bold : Font.Normal
    font.letterSpacing: pixels * look.letterGap
    font.wordSpacing: pixels * look.wordGap
    lineHeight: look.lineOf(pixels, leading, size)
    lineHeightMode: Text.FixedHeight
    topPadding: halfLeading
    bottomPadding: -halfLeading
    wrapMode: Text.Wrap
    color: look.ink
    textFormat: Text.PlainText
    horizontalAlignment: look.rtl ? Text.AlignRight : Text.AlignLeft

    Accessible.role: heading ? Accessible.Heading : Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
    Accessible.description: heading ? qsTr("Level %1").arg(level) : ""
}
