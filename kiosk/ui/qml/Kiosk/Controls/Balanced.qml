import QtQuick

// A title or card line whose lines are about equally long: no single last word.
Words {
    id: words

    required property real available

    // The narrowest width that needs no more lines than the whole width does.
    function balanced(text: string, available: real): real {
        const widths = text.split(" ").map(word => metrics.advanceWidth(word));
        const gap = metrics.advanceWidth(" ");
        const linesIn = width => {
            let lines = 1;
            let used = -gap;
            for (const word of widths) {
                if (used + gap + word > width && used > 0) {
                    lines++;
                    used = -gap;
                }
                used += gap + word;
            }
            return lines;
        };
        const fewest = linesIn(available);
        if (fewest < 2 || widths.length > 40)
            return available;
        let low = Math.max(available / fewest * 0.6, ...widths);
        let high = available;
        while (high - low > 6) {
            const middle = (low + high) / 2;
            if (linesIn(middle) > fewest)
                low = middle;
            else
                high = middle;
        }
        return Math.min(available, Math.ceil(high) + 4);
    }

    width: font.pixelSize > 0 ? balanced(text, available) : available

    FontMetrics {
        id: metrics

        font: words.font
    }
}
