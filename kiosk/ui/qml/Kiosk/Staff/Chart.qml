pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Columns with their values and words: dark ones for the newest and the highest, so it reads in grey. Where the words
// are too large for one row of columns there are two. Each column tells a screen reader all of itself, as a table would.
Column {
    id: chart

    required property Look look
    required property string language
    required property string span
    required property var bars
    required property var lines

    readonly property var region: Qt.locale(language)
    readonly property real least: Math.max(valueMeasure.width, labelMeasure.width) + look.sp(6)
    readonly property int fitting: Math.max(1, Math.floor((width - axisWidth) / least))
    readonly property int rowCount: Math.max(1, Math.ceil(bars.length / fitting))
    readonly property int perRow: Math.ceil(bars.length / rowCount)
    readonly property real axisWidth: axisMeasure.width + look.sp(20)
    readonly property int highest: bars.reduce((best, bar, at) => bar.value > bars[best].value ? at : best, 0)
    readonly property real high: look.low ? Math.max(look.sp(220), Math.round(look.windowHeight * 0.3)) : look.sp((rowCount > 1 ? 260 : 320) * Math.min(look.step, 1.4))

    function day(iso: string): date {
        const [year, month, number] = iso.split("-").map(Number);
        return new Date(year, month - 1, number);
    }

    function label(iso: string): string {
        const start = day(iso);
        switch (span) {
        case "days":
            return start.toLocaleDateString(region, "ddd").slice(0, 3) + "\n" + start.getDate();
        case "weeks":
            return start.getDate() + "\n" + start.toLocaleDateString(region, "MMM").slice(0, 3);
        case "months":
            return start.toLocaleDateString(region, "MMM").slice(0, 3) + "\n" + String(start.getFullYear()).slice(2);
        default:
            return qsTr("Q%1", "a quarter of a year").arg(Math.floor(start.getMonth() / 3) + 1) + "\n" + String(start.getFullYear()).slice(2);
        }
    }

    // The longest word below a column: what decides how many fit side by side.
    function widest(): string {
        let longest = "00";
        for (const bar of bars)
            for (const part of label(bar.start).split("\n"))
                if (part.length > longest.length)
                    longest = part;
        return "M" + "e".repeat(longest.length - 1);
    }

    function period(iso: string): string {
        const start = day(iso);
        switch (span) {
        case "days":
            return start.toLocaleDateString(region, Locale.LongFormat);
        case "weeks":
            return qsTr("Week from %1").arg(start.toLocaleDateString(region, "d MMMM"));
        case "months":
            return start.toLocaleDateString(region, "MMMM yyyy");
        default:
            return qsTr("Quarter %1 of %2").arg(Math.floor(start.getMonth() / 3) + 1).arg(start.getFullYear());
        }
    }

    function shown(bar: var): string {
        switch (bar.kind) {
        case "few":
            return "<5";
        case "left-out":
            return "…";
        case "at-least":
            return bar.value + "+";
        default:
            return String(bar.value);
        }
    }

    function told(bar: var): string {
        switch (bar.kind) {
        case "few":
            return qsTr("fewer than 5");
        case "left-out":
            return qsTr("not shown");
        case "at-least":
            return qsTr("%1 or more").arg(bar.value);
        default:
            return String(bar.value);
        }
    }

    spacing: look.sp(24)

    TextMetrics {
        id: valueMeasure

        font.family: chart.look.family
        font.pixelSize: chart.look.type(29)
        font.bold: true
        text: String(Math.max(88, chart.lines.top))
    }

    TextMetrics {
        id: labelMeasure

        font.family: chart.look.family
        font.pixelSize: chart.look.type(29)
        text: chart.widest()
    }

    TextMetrics {
        id: axisMeasure

        font.family: chart.look.family
        font.pixelSize: chart.look.type(29)
        text: String(chart.lines.top)
    }

    Repeater {
        model: chart.rowCount

        Item {
            id: field

            required property int index
            readonly property real above: chart.look.fp(44)
            readonly property real below: chart.look.fp(84)

            width: chart.width
            height: above + chart.high + below

            Repeater {
                model: chart.lines.at

                Item {
                    id: line

                    required property int modelData

                    width: field.width
                    y: field.above + chart.high * (1 - modelData / chart.lines.top)

                    Rectangle {
                        x: chart.look.rtl ? 0 : chart.axisWidth
                        width: line.width - chart.axisWidth
                        height: Math.max(1, chart.look.sp(line.modelData === 0 ? 3 : 2))
                        color: line.modelData === 0 ? chart.look.ink : chart.look.hairline
                    }

                    Words {
                        x: chart.look.rtl ? parent.width - width : 0
                        y: -height / 2
                        width: chart.axisWidth - chart.look.sp(12)
                        look: chart.look
                        text: line.modelData
                        mute: true
                        visible: chart.high / (chart.lines.at.length - 1) > height
                        color: chart.look.ink2
                        horizontalAlignment: chart.look.rtl ? Text.AlignLeft : Text.AlignRight
                        leading: 36
                        Accessible.ignored: true
                    }
                }
            }

            Repeater {
                model: chart.bars.slice(field.index * chart.perRow, (field.index + 1) * chart.perRow)

                Item {
                    id: bar

                    required property var modelData
                    required property int index
                    readonly property int place: field.index * chart.perRow + index
                    readonly property real pitch: (field.width - chart.axisWidth) / chart.perRow
                    readonly property bool dark: place === chart.highest || place === chart.bars.length - 1

                    x: chart.look.rtl ? field.width - chart.axisWidth - pitch * (index + 1) : chart.axisWidth + pitch * index
                    width: pitch
                    height: field.height

                    Rectangle {
                        id: column

                        width: Math.min(parent.width * 0.66, chart.look.sp(90))
                        x: (parent.width - width) / 2
                        height: Math.round(chart.high * bar.modelData.share)
                        y: field.above + chart.high - height
                        topLeftRadius: chart.look.sp(6)
                        topRightRadius: topLeftRadius
                        color: bar.dark ? chart.look.science.ink : chart.look.contrast ? chart.look.ground : chart.look.science.mid
                        border.width: chart.look.contrast ? chart.look.sp(3) : 0
                        border.color: chart.look.science.ink
                    }

                    // No line of the chart goes through a number.
                    Rectangle {
                        anchors.horizontalCenter: parent.horizontalCenter
                        width: number.contentWidth + chart.look.sp(8)
                        height: number.height
                        y: number.y
                        color: chart.look.ground
                    }

                    Words {
                        id: number

                        function said(): string {
                            return Accessible.name;
                        }

                        width: parent.width
                        y: column.y - height
                        look: chart.look
                        text: chart.shown(bar.modelData)
                        bold: bar.dark
                        leading: 36
                        horizontalAlignment: Text.AlignHCenter
                        color: bar.modelData.value > 0 || bar.modelData.kind !== "exact" ? chart.look.ink : chart.look.ink2
                        Accessible.name: chart.period(bar.modelData.start) + ": " + chart.told(bar.modelData)
                    }

                    Words {
                        width: parent.width
                        y: field.above + chart.high + chart.look.sp(8)
                        look: chart.look
                        text: chart.label(bar.modelData.start)
                        mute: true
                        leading: 36
                        horizontalAlignment: Text.AlignHCenter
                        color: chart.look.ink2
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
