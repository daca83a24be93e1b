pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Where to go from here, whom to ask, and where the page comes from.
Column {
    id: foot

    required property Look look
    required property Hue hue
    required property PageModel page
    required property var person
    required property MySheetModel sheet

    property string locale: "en"
    readonly property var next: page.related.filter(card => card.id !== person.page)

    signal opened(string id)
    signal sourcesWanted

    // A day without an hour has no time zone: it is put together from its parts.
    function dateOf(iso: string): string {
        const [year, month, day] = iso.split("-").map(Number);
        return new Date(year, month - 1, day).toLocaleDateString(Qt.locale(foot.locale), qsTr("MMMM d, yyyy"));
    }

    spacing: look.fp(20)

    Words {
        visible: foot.next.length > 0
        width: parent.width
        look: foot.look
        text: qsTr("Read next")
        heading: true
        bold: true
        asTitle: true
        size: 44
        leading: 54
    }

    Repeater {
        model: foot.next

        OutlineButton {
            required property var modelData
            required property int index

            look: foot.look
            width: foot.width
            minimum: foot.look.sp(96)
            centred: false
            text: modelData.title
            trailing: foot.look.rtl ? "arrow-left" : "arrow-right"
            symbol: "book-open"
            onClicked: foot.opened(modelData.id)
        }
    }

    Words {
        width: parent.width
        look: foot.look
        text: qsTr("Take it home")
        heading: true
        bold: true
        asTitle: true
        size: 44
        leading: 54
    }

    AddToSheet {
        width: parent.width
        look: foot.look
        hue: foot.hue
        mine: foot.sheet
        thing: "page:" + foot.page.pageId
        points: foot.page.recap ? "recap:" + foot.page.pageId : ""
    }

    SolidButton {
        visible: foot.person.page !== undefined
        look: foot.look
        hue: foot.hue
        width: parent.width
        symbol: foot.person.icon ?? ""
        text: foot.person.title ?? ""
        onClicked: foot.opened(foot.person.page)
    }

    Divider {
        look: foot.look
        width: parent.width
    }

    Words {
        width: Math.min(parent.width, foot.look.proseWidth)
        look: foot.look
        text: foot.page.written ? qsTr("Written on %1. For learning only; it is not advice for one person. Ask your care team.").arg(foot.dateOf(foot.page.written)) : qsTr("For learning only; it is not advice for one person. Ask your care team.")
        color: foot.look.ink2
        leading: 42
    }


    OutlineButton {
        visible: foot.page.sources.length > 0
        look: foot.look
        symbol: "book-marked"
        bold: false
        text: qsTr("Where this comes from")
        onClicked: foot.sourcesWanted()
    }
}
