import QtQuick
import Kiosk.Backend
import Kiosk.Controls
import Kiosk.Theme

// Title, the question it answers, minutes and review, and the page's picture: below, or beside where there is room.
Item {
    id: head

    required property Look look
    required property Hue hue
    required property PageModel page

    readonly property bool pictured: page.picture !== ""
    readonly property bool beside: look.wide && pictured
    readonly property bool metaBeside: look.wide && !pictured && titles.width + meta.natural + look.margin < width
    readonly property real pictureWidth: beside ? Math.round(Math.min(width * 0.42, look.sp(860))) : width

    readonly property real wordsHeight: metaBeside ? Math.max(titles.height, meta.height) : titles.height + look.fp(16) + meta.height

    implicitHeight: beside ? Math.max(picture.height, titles.height + meta.height + look.fp(20)) : pictured ? wordsHeight + look.fp(28) + picture.height : wordsHeight

    Column {
        id: titles

        x: head.look.rtl ? head.width - width : 0
        y: head.beside ? Math.max(0, (head.height - height - meta.height - head.look.fp(20)) / 2) : 0
        width: head.beside ? head.width - head.pictureWidth - head.look.sp(48) : head.look.wide ? head.width * 0.6 : head.width
        spacing: head.look.fp(8)

        Balanced {
            look: head.look
            available: parent.width
            text: head.page.title
            heading: true
            level: 1
            bold: true
            asTitle: true
            size: 57
            leading: 66
        }

        Balanced {
            visible: text !== ""
            look: head.look
            available: parent.width
            text: head.page.hook
            size: 35
            leading: 50
        }
    }

    MetaRow {
        id: meta

        look: head.look
        page: head.page
        width: head.metaBeside ? natural : titles.width
        x: head.metaBeside !== head.look.rtl ? head.width - width : 0
        y: head.metaBeside ? titles.height - height : titles.y + titles.height + head.look.fp(16)
    }

    PictureField {
        id: picture

        visible: head.pictured
        x: head.beside && !head.look.rtl ? head.width - width : 0
        y: head.beside ? 0 : head.wordsHeight + head.look.fp(28)
        width: head.pictureWidth
        height: Math.round(Math.min(width * (head.beside ? 0.6 : 0.56), head.look.windowHeight * 0.42))
        look: head.look
        hue: head.hue
        source: head.page.picture
        alt: head.page.alt
        radius: head.look.sp(28)
        topLeftRadius: head.look.sp(28)
        topRightRadius: head.look.sp(28)
        inset: head.look.sp(8)
    }
}
