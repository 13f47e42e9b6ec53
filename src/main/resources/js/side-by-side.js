/** One of two versions of a text, with what the other does not have marked: for conflicts, and for what was changed. */
(function () {
    'use strict';

    const { element, uniqueId } = window.Meridian;

    const MOST_WORDS = 600;

    /** The words of a text, spaces with them. */
    function wordsOf(text) {
        return text.match(/\s+|[^\s]+/g) || [];
    }

    /** How long the longest common run of words is, from each pair of places on. */
    function commonLengths(one, other) {
        const lengths = Array.from({ length: one.length + 1 }, () => new Uint16Array(other.length + 1));
        for (let i = one.length - 1; i >= 0; i -= 1) {
            for (let j = other.length - 1; j >= 0; j -= 1) {
                lengths[i][j] = one[i] === other[j]
                    ? lengths[i + 1][j + 1] + 1 : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }

    /** The text with what the other one does not have marked. */
    function marked(text, other) {
        const mine = wordsOf(text);
        const theirs = wordsOf(other);
        if (mine.length > MOST_WORDS || theirs.length > MOST_WORDS) return [text];
        return pieces(mine, theirs, commonLengths(mine, theirs)).map(({ added, words }) => (added
            ? element('ins', {}, words.join('')) : words.join('')));
    }

    function pieces(mine, theirs, lengths) {
        const found = [];
        let [i, j] = [0, 0];
        while (i < mine.length) {
            const same = j < theirs.length && mine[i] === theirs[j];
            const skips = !same && j < theirs.length && lengths[i][j + 1] >= lengths[i + 1][j];
            if (!skips) put(found, !same, mine[i]);
            if (!skips) i += 1;
            if (same || skips) j += 1;
        }
        return found;
    }

    function put(found, added, word) {
        const last = found[found.length - 1];
        if (last && last.added === added) last.words.push(word);
        else found.push({ added, words: [word] });
    }

    /** A version under its title, to stand beside the other one. */
    function version(title, text, other) {
        const titleId = uniqueId('version');
        const shown = text ? marked(text, other)
            : [element('span', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.rounds.conflict.nothing"))];
        return {
            titleId,
            element: element('div', {}, element('p', { class: 'mrd-h', id: titleId }, title),
                element('p', { class: 'mrd-version', dir: 'auto' }, ...shown))
        };
    }

    window.Meridian.version = version;
}());
