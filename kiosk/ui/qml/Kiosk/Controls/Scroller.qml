import QtQuick
import Kiosk.Theme

// A page that scrolls up and down, keeps what has the focus in sight, and says how far it is.
Flickable {
    id: scroller

    required property Look look
    property real foot: 0

    readonly property bool more: contentY < contentHeight - height - look.sp(24)
    readonly property real progress: contentHeight > height ? contentY / (contentHeight - height) : 0

    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    pressDelay: 0
    clip: true

    function reveal(item: Item): void {
        const top = item.mapToItem(contentItem, 0, 0).y;
        const room = look.sp(40);
        if (top - room < contentY)
            contentY = Math.max(0, top - room);
        else if (top + item.height + room > contentY + height - foot)
            contentY = Math.min(contentHeight - height, top + item.height + room - height + foot);
    }

    function goTo(progress: real): void {
        contentY = Math.max(0, (contentHeight - height) * progress);
    }

    function pageDown(): void {
        glide.to = Math.min(contentHeight - height, contentY + height * 0.8);
        glide.restart();
    }

    NumberAnimation {
        id: glide

        target: scroller
        property: "contentY"
        duration: scroller.look.page
        easing.type: Easing.OutCubic
    }
}
