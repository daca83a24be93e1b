pragma ComponentBehavior: Bound

import QtQml
import QtQuick

// Every colour, size and duration of the interface, from the token file, for one theme and text step.
// Lengths are written in design pixels: a quarter of a millimetre on a kiosk.
QtObject {
    id: look

    required property var tokens
    required property string theme
    required property real unit
    required property real step
    required property int minimumText
    required property bool motion
    required property bool rtl
    required property bool steady
    required property bool reach
    required property bool left
    required property bool spaced
    required property real windowWidth
    required property real windowHeight

    // What the control bar takes from the side, where it is a rail.
    property real railWidth: 0

    readonly property var palette: tokens.themes[theme]
    readonly property bool contrast: theme === "contrast"

    readonly property color ground: palette.ground
    readonly property color raised: palette.raised
    readonly property color sunken: palette.sunken
    readonly property color ink: palette.ink
    readonly property color ink2: palette.ink2
    readonly property color line: palette.line
    readonly property color hairline: palette.hairline
    readonly property color chosen: palette.chosen
    readonly property color chosenInk: palette.chosenInk
    readonly property color night: "black"
    readonly property color scrim: palette.scrim
    readonly property color spoken: palette.spoken
    readonly property color urgent: palette.urgent
    readonly property color urgentTint: palette.urgentTint
    readonly property color good: palette.good
    readonly property color goodTint: palette.goodTint
    readonly property color attractSky: palette.attractSky
    readonly property color attractHill: palette.attractHill
    readonly property color hillInk: palette.hillInk
    readonly property real pictureOpacity: palette.pictureOpacity
    readonly property bool shadow: palette.shadow

    // Paper is white in every theme.
    readonly property color paper: tokens.themes.light.raised
    readonly property color paperInk: tokens.themes.light.ink

    readonly property real edge: sp(palette.edge)
    readonly property real fillEdge: sp(palette.fillEdge)

    readonly property Hue science: Hue {
        tones: look.palette.hues.science
    }
    readonly property Hue equity: Hue {
        tones: look.palette.hues.equity
    }
    readonly property Hue community: Hue {
        tones: look.palette.hues.community
    }
    readonly property Hue toolkit: Hue {
        tones: look.palette.hues.toolkit
    }
    readonly property Hue plain: Hue {
        tones: look.palette.hues.plain
    }

    readonly property string family: "Atkinson Hyperlegible Next"
    readonly property string iconFamily: "lucide"

    // Line height of the face without leading, in parts of its size: Atkinson, or Noto Sans Arabic.
    readonly property real naturalLeading: rtl ? 2.11 : 1.3

    // Where header and screens stand: beside the rail, or from edge to edge.
    readonly property real viewWidth: windowWidth - railWidth
    readonly property real viewX: mirrored ? railWidth : 0

    // How many design pixels of text fit side by side: what decides between one column and two.
    // Letters that stand apart need a fifth more.
    readonly property real room: viewWidth / unit / step / (spaced ? 1.2 : 1)

    // Rows of controls begin at the far side for a language from right to left, or for the left hand, not for both.
    readonly property bool mirrored: rtl !== left
    readonly property bool wide: room >= 1480
    readonly property bool low: windowHeight / unit < 1300 && windowWidth > windowHeight

    // In reach mode all controls are below this line: the lower 40 % of an upright screen.
    readonly property bool low40: reach && windowHeight > windowWidth
    readonly property real reachLine: low40 ? Math.round(windowHeight * 0.6) : 0

    readonly property real margin: sp(48)
    readonly property real gap: sp(24)
    readonly property real targetGap: sp(12)
    readonly property real target: sp(steady ? 120 : 80)
    readonly property real columnWidth: Math.min(viewWidth - 2 * margin, fp(984))
    readonly property real proseWidth: fp(930)
    readonly property real hangWidth: wide ? Math.min(fp(560), viewWidth - 2 * margin - fp(1180)) : fp(212)
    readonly property bool hangs: wide || (room >= 1000 && step < 1.5)

    // WCAG 1.4.12: what is added between letters and words, in parts of their size; lines grow from 1.5 to 1.8.
    readonly property real letterGap: spaced ? 0.12 : 0
    readonly property real wordGap: spaced ? 0.16 : 0
    readonly property real lineGrowth: spaced ? 1.2 : 1
    readonly property real paragraphGap: fp(spaced ? 58 : 20)

    readonly property int page: motion ? 200 : 0
    readonly property int sheet: motion ? 220 : 0

    // How long a short note can be read, and how long a page stands still before its place is kept.
    readonly property int note: 5000
    readonly property int rest: 1500

    // A length that does not grow with the text: gaps, radii, edges, pictures.
    function sp(length: real): real {
        return Math.round(length * unit);
    }

    // A length that grows with the text.
    function fp(length: real): real {
        return Math.round(length * unit * step);
    }

    // A type size: never under the smallest text of the kind of screen.
    function type(size: real): real {
        return Math.max(minimumText, Math.round(size * unit * step));
    }

    // The height of a line of running text; labels and titles, which are short, keep theirs.
    function lineOf(pixels: real, leading: real, size: real): real {
        return Math.round(pixels * leading / size * (leading / size >= 1.4 ? lineGrowth : 1));
    }

    // A title may grow to 1.4 at most, so that its longest word stays whole.
    function title(size: real): real {
        return Math.max(minimumText, Math.round(size * unit * Math.min(step, 1.4)));
    }

    function hue(name: string): Hue {
        switch (name) {
        case "science":
            return science;
        case "equity":
            return equity;
        case "community":
            return community;
        case "toolkit":
            return toolkit;
        default:
            return plain;
        }
    }

    function glyph(name: string): string {
        const found = tokens.icons[name];
        if (found === undefined) {
            console.warn("No icon is called", name);
            return "";
        }
        return found;
    }
}
