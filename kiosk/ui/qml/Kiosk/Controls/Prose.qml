pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// One paragraph of running text. Links are words to touch: the nearest one within reach wins.
Item {
    id: prose

    required property Look look
    required property Hue hue
    required property var passage
    property real size: 29
    property real leading: 44
    property bool bold: false
    property color ink: look.ink

    signal followed(string link)

    readonly property real pixels: look.type(size)
    readonly property bool linked: passage.links.length > 0
    readonly property Item shown: content.item as Item

    implicitHeight: content.item ? (content.item as Item).implicitHeight : 0

    Loader {
        id: content

        width: parent.width
        sourceComponent: prose.linked ? rich : plain
    }

    Component {
        id: plain

        Words {
            look: prose.look
            text: prose.passage.html
            textFormat: Text.StyledText
            size: prose.size
            leading: prose.leading
            bold: prose.bold
            color: prose.ink
            Accessible.name: prose.passage.plain
        }
    }

    Component {
        id: rich

        TextEdit {
            id: edit

            readonly property var nowhere: ({
                    href: "",
                    text: "",
                    boxes: []
                })
            property bool ready: false
            readonly property var places: ready ? placesOf(prose.passage, text, width, contentWidth, contentHeight) : []

            function boxesOf(start: int, end: int): var {
                const boxes = [];
                let from = edit.positionToRectangle(start);
                let last = from;
                for (let at = start + 1; at <= end; at++) {
                    const here = edit.positionToRectangle(at);
                    if (Math.abs(here.y - from.y) > from.height / 2) {
                        const right = prose.look.rtl ? last : edit.positionToRectangle(at - 1);
                        boxes.push(Qt.rect(Math.min(from.x, right.x), from.y, Math.abs(right.x - from.x), from.height));
                        from = here;
                    }
                    last = here;
                }
                if (Math.abs(last.x - from.x) > 1)
                    boxes.push(Qt.rect(Math.min(from.x, last.x), from.y, Math.abs(last.x - from.x), from.height));
                return boxes;
            }

            // Where the links stand; read anew whenever the text flows differently.
            function placesOf(passage: var, _text: string, _width: real, _contentWidth: real, _contentHeight: real): var {
                if (length < passage.plain.length)
                    return [];
                return passage.links.map(link => ({
                            href: link.href,
                            text: link.text,
                            boxes: edit.boxesOf(link.start, link.end)
                        }));
            }

            function nearest(point: point): string {
                const reach = prose.look.target / 2;
                let best = reach;
                let href = "";
                for (const link of edit.places) {
                    for (const box of link.boxes) {
                        const dx = Math.max(box.x - point.x, 0, point.x - box.x - box.width);
                        const dy = Math.max(box.y - point.y, 0, point.y - box.y - box.height);
                        const far = Math.hypot(dx, dy);
                        if (far < best) {
                            best = far;
                            href = link.href;
                        }
                    }
                }
                return href;
            }

            width: content.width
            readOnly: true
            selectByMouse: false
            activeFocusOnPress: false
            activeFocusOnTab: false
            cursorVisible: false
            textFormat: TextEdit.RichText
            wrapMode: TextEdit.Wrap
            font.family: prose.look.family
            font.pixelSize: prose.pixels
            font.weight: prose.bold ? Font.Bold : Font.Normal
            font.letterSpacing: prose.pixels * prose.look.letterGap
            font.wordSpacing: prose.pixels * prose.look.wordGap
            color: prose.ink
            horizontalAlignment: prose.look.rtl ? TextEdit.AlignRight : TextEdit.AlignLeft
            text: "<p style='line-height:" + Math.round(prose.look.lineOf(100, prose.leading, prose.size) / prose.look.naturalLeading) + "%'>" + prose.passage.html.replace(/\{hue\}/g, prose.hue.ink.toString()) + "</p>"

            Accessible.role: Accessible.Paragraph
            Accessible.name: prose.passage.plain
            Accessible.readOnly: true

            Component.onCompleted: ready = true

            TapHandler {
                gesturePolicy: TapHandler.ReleaseWithinBounds
                longPressThreshold: 0
                onTapped: eventPoint => {
                    const href = edit.nearest(eventPoint.position);
                    if (href && href === edit.nearest(eventPoint.pressPosition))
                        prose.followed(href);
                }
            }

            Repeater {
                model: edit.places.length

                LinkSpot {
                    id: spot

                    required property int index
                    readonly property var place: edit.places[index] ?? edit.nowhere

                    look: prose.look
                    hue: prose.hue
                    href: spot.place.href
                    name: spot.place.text
                    boxes: spot.place.boxes
                    onTriggered: prose.followed(href)
                }
            }
        }
    }
}
