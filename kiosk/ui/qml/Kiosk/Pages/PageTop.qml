import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Title, the question it answers, minutes and review, and the page's picture: below, or beside where there is room.
Item {
    id: top

    required property Look look
    required property Hue hue
    required property PageModel page

    readonly property bool pictured: page.picture !== ""
    readonly property bool beside: look.wide && pictured
    readonly property bool metaBeside: look.wide && !pictured && titles.width + meta.natural + look.margin < width
    readonly property real pictureWidth: beside ? Math.round(Math.min(width * 0.42, look.sp(860))) : width

    implicitHeight: beside ? Math.max(picture.height, titles.height + meta.height + look.fp(20)) : picture.visible ? picture.y + picture.height : Math.max(titles.height, meta.y + meta.height)

    Column {
        id: titles

        x: top.look.rtl ? top.width - width : 0
        y: top.beside ? Math.max(0, (top.height - height - meta.height - top.look.fp(20)) / 2) : 0
        width: top.beside ? top.width - top.pictureWidth - top.look.sp(48) : top.look.wide ? top.width * 0.6 : top.width
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
        width: top.metaBeside ? natural : titles.width
        x: top.metaBeside !== top.look.rtl ? top.width - width : 0
        y: top.metaBeside ? titles.height - height : titles.y + titles.height + top.look.fp(16)
    }

    PictureField {
        id: picture

        visible: top.pictured
        x: top.beside && !top.look.rtl ? top.width - width : 0
        y: top.beside ? 0 : meta.y + meta.height + top.look.fp(28)
        width: top.pictureWidth
        height: Math.round(Math.min(width * (top.beside ? 0.6 : 0.56), top.look.windowHeight * 0.42))
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
