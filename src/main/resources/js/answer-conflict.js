/** Two versions of what is written in a form side by side: what was saved meanwhile, and what was being typed. */
(function () {
    'use strict';

    const { button, element, sentence, time, uniqueId, version } = window.Meridian;

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
            const { titleId, element: shown } = version(title, text, other);
            const use = button('aui-button', AJS.I18n.getText("meridian.rounds.conflict.use"), onUse);
            use.setAttribute('aria-describedby', titleId);
            shown.append(element('div', { class: 'mrd-submit' }, use));
            return shown;
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
            this.lead = element('p', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.rounds.conflict.lead"));
            this.element = element('div', { class: 'mrd-conflict', role: 'group', 'aria-labelledby': id },
                element('div', { class: 'mrd-head' }, this.title, ...when),
                this.lead, ...pairs.map(([part, saved, mine]) => new Difference(part, saved, mine, onChoose).element));
        }
    }

    window.Meridian.AnswerConflict = AnswerConflict;
}());
