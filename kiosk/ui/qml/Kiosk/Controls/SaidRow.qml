import QtQuick

// A row of drawn marks that is said as one thing.
Row {
    property string says: ""

    Accessible.role: Accessible.StaticText
    Accessible.name: says
}
