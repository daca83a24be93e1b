import QtQml
import Kiosk.Controls
import Kiosk.Theme

// How the tiles of the control bar stand: in rows at the foot, or in a rail at the side, where a low screen
// with large words has more width than height to give.
QtObject {
    id: plan

    required property Look look
    required property list<Tile> tiles

    readonly property real pad: look.sp(dense ? 12 : 24)
    readonly property real gap: look.targetGap
    readonly property real besides: look.sp(104)
    readonly property real besideWidth: tiles.reduce((sum, tile) => sum + tile.wordWidth + tile.countWidth + besides + gap, 2 * look.sp(24) - gap)
    readonly property bool overOne: !look.low && widestOf(0, tiles.length, false) + look.sp(24) <= share(tiles.length)
    readonly property bool single: overOne || besideWidth <= look.windowWidth
    readonly property bool rail: look.low && !single && railTile + 2 * look.sp(12) <= look.windowWidth * 0.27 && railHeight >= look.target
    readonly property bool besideTwo: !single && fitsTwo(besides, true)

    // Two rows whose three columns are as wide as they need, with the words as they are or with shorter ones.
    readonly property list<real> wholeNeeds: columnNeeds(false)
    readonly property list<real> briefNeeds: columnNeeds(true)
    readonly property bool wholeThirds: !single && !rail && !besideTwo && spareOf(wholeNeeds) >= 0
    readonly property bool overTwo: !single && !rail && !besideTwo && !wholeThirds && !look.low && fitsTwo(look.sp(24), false)
    readonly property bool briefThirds: !single && !rail && !besideTwo && !wholeThirds && !overTwo && spareOf(briefNeeds) >= 0
    readonly property bool thirds: wholeThirds || briefThirds
    readonly property list<real> needs: wholeThirds ? wholeNeeds : briefNeeds
    readonly property bool brief: rail || briefThirds
    readonly property bool dense: rail || thirds
    readonly property real iconSize: rail && !over ? 36 : wholeThirds ? 30 : briefThirds ? 26 : over ? 46 : 40

    // Icons stand over their words where that fits one row, or where only so two rows are enough.
    readonly property bool over: rail ? railOver : overOne || overTwo

    readonly property bool listed: rail && !railOver

    // Tiles in a row: all of them, or three and three, or two at most where the words are widest.
    readonly property int columns: single ? tiles.length : besideTwo || overTwo || thirds ? 3 : 2
    readonly property int rows: Math.ceil(tiles.length / columns)
    readonly property real rowHeight: rail ? railHeight : over ? Math.max(look.sp(120), look.sp(72) + look.fp(48)) : Math.max(look.target, look.fp(46))
    readonly property real allRows: rowHeight * rows + gap * (rows - 1)

    // A rail has one place more: before "I'm done", for "More".
    readonly property real railHeight: Math.floor((look.windowHeight - 2 * look.sp(12) - gap * tiles.length) / (tiles.length + 1))
    readonly property bool railOver: railHeight >= look.sp(72) + look.fp(48)
    readonly property real railTile: tiles.reduce((most, tile) => Math.max(most, railOver ? tile.briefWidth + look.sp(32) : briefNeed(tile) + look.sp(12)), 0)
    readonly property real width: rail ? railTile + 2 * pad : look.windowWidth
    readonly property real height: rail ? look.windowHeight : allRows + look.sp(rows > 1 ? 32 : look.low ? 36 : 44)

    // A short word beside its icon; where a number stands beside it too, the icon may give way.
    function briefNeed(tile: Tile): real {
        return needOf(tile, tile.briefWidth, look.low ? 36 : 26);
    }

    function needOf(tile: Tile, word: real, icon: real): real {
        return word + Math.max(look.sp(icon * Math.min(look.step, 1.4)) + look.sp(24), tile.countWidth + look.sp(8));
    }

    function columnNeeds(short: bool): list<real> {
        return [0, 1, 2].map(column => [column, column + 3].reduce((most, index) => Math.max(most, short ? briefNeed(tiles[index]) : needOf(tiles[index], tiles[index].wordWidth, 30)), 0));
    }

    // What is left of the width over three columns that need so much.
    function spareOf(needs: list<real>): real {
        return look.windowWidth - 2 * look.sp(12) - 2 * gap - needs[0] - needs[1] - needs[2];
    }

    // Whether two rows, of three and of the rest, hold words that need so much `more` beside them.
    function fitsTwo(more: real, counts: bool): bool {
        return widestOf(0, 3, counts) + more <= share(3) && widestOf(3, tiles.length, counts) + more <= share(tiles.length - 3);
    }

    // The width of each of so many tiles that fill a row.
    function share(count: int): real {
        return (look.windowWidth - 2 * look.sp(24) - (count - 1) * gap) / count;
    }

    // The widest word of some tiles, with the number that stands beside it or without.
    function widestOf(from: int, to: int, counts: bool): real {
        return tiles.slice(from, to).reduce((most, tile) => Math.max(most, tile.wordWidth + (counts ? tile.countWidth : 0)), 0);
    }

    function widthOf(index: int): real {
        if (rail)
            return railTile;
        if (single && !over)
            return tiles[index].wordWidth + tiles[index].countWidth + besides;
        if (thirds)
            return needs[index % columns] + spareOf(needs) / columns;
        return share(Math.min(columns, tiles.length - Math.floor(index / columns) * columns));
    }

    // Where a tile stands: side by side, "I'm done" at the far end of a roomy row, or in rows that are filled.
    function xOf(index: int): real {
        if (rail)
            return pad;
        let at = pad;
        for (let i = index - index % columns; i < index; i++)
            at += widthOf(i) + gap;
        if (single && !over && index === tiles.length - 1)
            at = width - pad - widthOf(index);
        return look.mirrored ? width - at - widthOf(index) : at;
    }

    function yOf(index: int): real {
        if (rail)
            return railAt(index < tiles.length - 1 ? index : index + 1);
        return (height - allRows) / 2 + Math.floor(index / columns) * (rowHeight + gap);
    }

    function railAt(place: int): real {
        return pad + place * (railHeight + gap);
    }
}
