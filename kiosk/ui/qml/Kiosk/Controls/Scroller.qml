import QtQuick
import Kiosk.Theme

// A page that scrolls up and down, keeps what has the focus in sight, and says how far it is.
Flickable {
    id: scroller

    required property Look look
    property real foot: 0

    // In reach mode the page begins so far down, where a seated person can touch it.
    property real lead: 0
    readonly property real span: contentHeight + lead - height

    readonly property bool more: contentY < contentHeight - height - look.sp(24)
    readonly property real progress: span > 0 ? (contentY + lead) / span : 0

    topMargin: lead
    contentWidth: width
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.StopAtBounds
    pressDelay: 0
    clip: true

    function reveal(item: Item): void {
        const top = item.mapToItem(contentItem, 0, 0).y;
        const room = look.sp(40);
        if (top - room < contentY)
            contentY = Math.max(-lead, top - room);
        else if (top + item.height + room > contentY + height - foot)
            contentY = bounded(Math.min(top - room, top + item.height + room - height + foot)); // of what is too tall, its beginning
    }

    // Where the page begins to be read: higher where large words leave little room below, so that some can be read.
    function opening(): real {
        return Math.min(lead, Math.max(0, height - look.fp(300)));
    }

    // The nearest place to `y` that the page can be scrolled to.
    function bounded(y: real): real {
        return Math.max(-lead, Math.min(contentHeight - height, y));
    }

    function goTo(progress: real): void {
        contentY = progress > 0 ? Math.max(0, span) * progress - lead : -opening();
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
        if (far <= (item ? step : look.sp(24)) || !(forward ? more : contentY > -lead))
            return false;
        glideTo(contentY + (forward ? step : -step));
        return true;
    }

    function glideTo(y: real): void {
        glide.to = bounded(y);
        glide.restart();
    }

    property real ledBefore: 0

    onLeadChanged: {
        contentY = contentY <= 1 - ledBefore ? -opening() : bounded(contentY - lead + ledBefore);
        ledBefore = lead;
    }

    NumberAnimation {
        id: glide

        target: scroller
        property: "contentY"
        duration: scroller.look.page
        easing.type: Easing.OutCubic
    }
}
