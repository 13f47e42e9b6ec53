/** Two versions of a check-in side by side: what was saved meanwhile, and what was being typed. */
(function () {
    'use strict';

    const { button, element, sentence, time, uniqueId } = window.Meridian;

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

    /** One part of the form in both versions, and a way to take either. */
    class Difference {
        /** @param saved value that is stored now @param mine value that was typed */
        constructor(part, saved, mine, onChoose) {
            this.part = part;
            const textOf = (value) => (part.textOf ? part.textOf(value) : value);
            this.element = element('div', {}, element('p', { class: 'mrd-min', dir: 'auto' }, part.label),
                element('div', { class: 'mrd-diff' },
                    this.side(AJS.I18n.getText("meridian.rounds.conflict.saved"), textOf(saved), textOf(mine),
                        () => onChoose(part, saved)),
                    this.side(AJS.I18n.getText("meridian.rounds.conflict.mine"), textOf(mine), textOf(saved),
                        () => onChoose(part, mine))));
        }

        side(title, text, other, onUse) {
            const id = uniqueId('version');
            const shown = text ? marked(text, other)
                : [element('span', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.rounds.conflict.nothing"))];
            const use = button('aui-button', AJS.I18n.getText("meridian.rounds.conflict.use"), onUse);
            use.setAttribute('aria-describedby', id);
            return element('div', {}, element('p', { class: 'mrd-h', id }, title),
                element('p', { class: 'mrd-version', dir: 'auto' }, ...shown),
                element('div', { class: 'mrd-submit' }, use));
        }
    }

    /** Stands above the fields, which hold what will be saved. */
    class AnswerConflict {
        /**
         * @param savedAt moment of the saved version; null if it is gone
         * @param pairs of part, saved value and typed value, for those that differ
         */
        constructor(savedAt, pairs, onChoose) {
            const id = uniqueId('conflict');
            this.title = element('h4', { class: 'mrd-h', id, tabindex: '-1' },
                AJS.I18n.getText("meridian.rounds.conflict.title"));
            const when = savedAt ? [element('span', { class: 'mrd-min' },
                ...sentence(AJS.I18n.getText("meridian.rounds.conflict.saved-at", "{0}"), time(savedAt)))] : [];
            this.element = element('div', { class: 'mrd-conflict', role: 'group', 'aria-labelledby': id },
                element('div', { class: 'mrd-head' }, this.title, ...when),
                element('p', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.rounds.conflict.lead")),
                ...pairs.map(([part, saved, mine]) => new Difference(part, saved, mine, onChoose).element));
        }
    }

    window.Meridian.AnswerConflict = AnswerConflict;
}());
