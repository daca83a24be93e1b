import QtQuick
import Kiosk.Theme

// An illustration on its pale field. The field keeps its colour in every theme; calm dark dims it.
Rectangle {
    id: field

    required property Look look
    required property Hue hue
    property string source: ""
    property string alt: ""
    property real inset: 0
    property bool fills: false

    // A picture that takes a while is drawn aside and not kept.
    property bool drawsLater: false
    property int round: 0

    readonly property bool loaded: image.status !== Image.Loading

    color: hue.field
    topLeftRadius: round
    topRightRadius: round

    Accessible.role: Accessible.Graphic
    Accessible.name: alt
    Accessible.ignored: alt === ""

    Image {
        id: image

        anchors.fill: parent
        anchors.margins: field.inset
        asynchronous: field.drawsLater
        cache: !field.drawsLater
        retainWhileLoading: field.drawsLater
        source: field.source
        visible: field.source !== ""
        clip: field.fills
        verticalAlignment: field.fills ? Image.AlignTop : Image.AlignVCenter
        fillMode: field.fills ? Image.PreserveAspectCrop : Image.PreserveAspectFit
        sourceSize: Qt.size(Math.ceil(width), Math.ceil(height))
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        visible: field.look.pictureOpacity < 1
        color: Qt.alpha(field.look.ground, 1 - field.look.pictureOpacity)
        radius: field.radius
        topLeftRadius: field.topLeftRadius
        topRightRadius: field.topRightRadius
        bottomLeftRadius: field.bottomLeftRadius
        bottomRightRadius: field.bottomRightRadius
    }
}
