pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls

// Questions to take to a visit, by moment.
BlockRow {
    id: row

    prose: true

    Column {
        width: parent.width
        spacing: row.look.fp(32)

        Repeater {
            model: row.block.moments

            Column {
                id: moment

                required property var modelData

                width: parent.width
                spacing: row.look.fp(16)

                Words {
                    width: parent.width
                    look: row.look
                    text: moment.modelData.title
                    heading: true
                    bold: true
                    size: 36
                    leading: 46
                }

                Repeater {
                    model: moment.modelData.questions

                    Item {
                        id: question

                        required property string modelData

                        width: moment.width
                        height: words.height

                        Icon {
                            look: row.look
                            name: "circle-help"
                            size: 36
                            grows: true
                            color: row.hue.ink
                            x: row.look.rtl ? parent.width - width : 0
                            y: row.look.fp(4)
                        }

                        Words {
                            id: words

                            x: row.look.rtl ? 0 : row.look.fp(56)
                            width: parent.width - row.look.fp(56)
                            look: row.look
                            text: question.modelData
                            leading: 44
                        }
                    }
                }
            }
        }
    }
}
