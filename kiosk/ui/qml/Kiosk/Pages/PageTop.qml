import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Title, the question it answers, minutes and review, and the page's picture.
Column {
    id: top

    required property Look look
    required property Hue hue
    required property PageModel page

    spacing: look.fp(12)

    Item {
        width: parent.width
        height: beside ? Math.max(titles.height, meta.height) : titles.height + meta.height + top.look.fp(16)

        readonly property bool beside: top.look.wide

        Column {
            id: titles

            x: top.look.rtl ? parent.width - width : 0
            width: parent.beside ? parent.width * 0.62 : parent.width
            spacing: top.look.fp(8)

            Balanced {
                look: top.look
                available: parent.width
                text: top.page.title
                heading: true
                bold: true
                asTitle: true
                size: 57
                leading: 66
            }

            Balanced {
                visible: text !== ""
                look: top.look
                available: parent.width
                text: top.page.hook
                size: 35
                leading: 50
            }
        }

        MetaRow {
            id: meta

            look: top.look
            page: top.page
            width: parent.beside ? Math.min(parent.width * 0.36, implicitWidth) : parent.width
            x: (parent.beside !== top.look.rtl) ? parent.width - width : 0
            y: parent.height - height
        }
    }

    PictureField {
        visible: top.page.picture !== ""
        width: top.look.wide ? Math.min(parent.width, top.look.sp(1100)) : parent.width
        height: Math.round(Math.min(width * 0.56, top.look.windowHeight * 0.42))
        look: top.look
        hue: top.hue
        source: top.page.picture
        alt: top.page.alt
        radius: top.look.sp(28)
        topLeftRadius: top.look.sp(28)
        topRightRadius: top.look.sp(28)
        inset: top.look.sp(8)
    }
}
