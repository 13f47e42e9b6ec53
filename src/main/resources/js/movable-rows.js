/** Rows of a form that can be moved within their list and removed from it. */
(function () {
    'use strict';

    const { named } = window.Meridian;

    function mover(row, word, step, isAtEnd) {
        const made = named(word, row.place, () => row.list.move(row, step));
        made.hidden = isAtEnd;
        return made;
    }

    /**
     * Puts its name and its acts at the head of a row: up and down except at the ends of its list, and away.
     *
     * @param index 0 for the first of count
     */
    function placeRow(row, name, index, count) {
        row.place = name;
        row.title.textContent = name;
        row.up = mover(row, AJS.I18n.getText("meridian.rounds.questions.up"), -1, index === 0);
        row.down = mover(row, AJS.I18n.getText("meridian.rounds.questions.down"), 1, index === count - 1);
        row.ops.replaceChildren(row.up, row.down, named(AJS.I18n.getText("meridian.hours.list.remove"), name,
            () => row.list.remove(row)));
    }

    /**
     * Moves a row, with what is typed in it. The button that was pressed keeps the focus, or the one back at the end of
     * the list.
     *
     * @returns its place then, from 1 on
     */
    function moveRow(list, row, step) {
        const index = list.rows.indexOf(row);
        list.rows.splice(index, 1);
        list.rows.splice(index + step, 0, row);
        list.arrange();
        const [pressed, back] = step < 0 ? [row.up, row.down] : [row.down, row.up];
        (pressed.hidden ? back : pressed).focus();
        return index + step + 1;
    }

    Object.assign(window.Meridian, { moveRow, placeRow });
}());
