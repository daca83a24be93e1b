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
        glideTo(contentY + height * 0.8);
    }

    function pageUp(): void {
        glideTo(contentY - height * 0.8);
    }

    // On the way to `item` (none: to the end), show first what would be jumped over; false when it is near.
    function approach(item: Item, forward: bool): bool {
        const step = height * 0.8;
        const top = item ? item.mapToItem(contentItem, 0, 0).y : forward ? contentHeight : 0;
        const far = forward ? top + (item ? item.height : 0) + foot - contentY - height : contentY - top;
        if (far <= (item ? step : look.sp(24)) || !(forward ? more : contentY > 0))
            return false;
        glideTo(contentY + (forward ? step : -step));
        return true;
    }

    function glideTo(y: real): void {
        glide.to = Math.max(0, Math.min(contentHeight - height, y));
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
