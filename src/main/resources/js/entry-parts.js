/** How somebody and what they wrote are shown, in check-ins of rounds and without one. */
(function () {
    'use strict';

    const { avatar, element, icon, sentence, time } = window.Meridian;

    function nameOf(person) {
        return person.former ? AJS.I18n.getText("meridian.check-ins.entry.former-user") : person.name;
    }

    function avatarOf(person) {
        return avatar(nameOf(person), person.former ? null : person.key);
    }

    /** The name, each in its own direction, and whether it is the reader's. */
    function nameParts(person) {
        const shown = element('bdi', {}, nameOf(person));
        return person.you ? sentence(AJS.I18n.getText("meridian.check-ins.entry.you", "{0}"), shown) : [shown];
    }

    /** When it was written, on the reader's clock and on its author's if that shows another time. */
    function timeParts(entry) {
        const mine = time(entry.readerTime);
        if (entry.sameClock || !entry.authorTime) return [mine];
        const pattern = AJS.I18n.getText("meridian.check-ins.entry.times", "{0}", "{1}", "{2}");
        return sentence(pattern, mine, time(entry.authorTime), element('bdi', {}, entry.authorTime.place));
    }

    /** The one place where markup comes from the server: Markdown that it has rendered to safe HTML. */
    function rendered(name, written) {
        const made = element(name, { class: 'mrd-text', dir: 'auto' });
        made.innerHTML = written.html;
        return made;
    }

    /** A question and what was answered: markup, or the plain label of a choice. */
    function answered(words, written) {
        const shown = written.html ? rendered('dd', written) : element('dd', { dir: 'auto' }, written.text);
        return [element('dt', { dir: 'auto' }, words), shown];
    }

    /** Code blocks that scroll can be reached with the keyboard; asked once they have a width. */
    function letWideCodeTakeFocus(area) {
        area.querySelectorAll('pre').forEach((block) => {
            if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
        });
    }

    /** What is in the way, with lines of text below and what can be done about it. */
    function blockerBox(attributes, written, ...more) {
        const label = element('b', {}, AJS.I18n.getText("meridian.check-ins.entry.blocked"));
        return element('div', Object.assign({ class: 'mrd-blocker' }, attributes), icon('error', 'danger'),
            element('div', { class: 'mrd-grow' }, label, ' ', rendered('div', written)), ...more);
    }

    const TONES = { good: 'success', warning: 'moved', bad: 'removed', neutral: 'default' };

    /** A word that is coloured only to repeat what it says; a screen reader hears to which question it belongs. */
    function lozenge(text, tone, words) {
        const about = words ? [element('span', { class: 'mrd-assistive' }, words + ': ')] : [];
        return element('span', { class: 'aui-lozenge aui-lozenge-subtle aui-lozenge-' + (TONES[tone] || 'default') },
            ...about, text);
    }

    /** Seen by its author alone. */
    function ownMood(written) {
        const words = { low: AJS.I18n.getText("meridian.rounds.form.mood-low"),
            fair: AJS.I18n.getText("meridian.rounds.form.mood-fair"),
            good: AJS.I18n.getText("meridian.rounds.form.mood-good") }[written.mood];
        return words ? [element('p', { class: 'mrd-min' },
            AJS.I18n.getText("meridian.rounds.board.own-mood", words))] : [];
    }

    /** A link-like button of a row; the row's list hears of it by its act. */
    function act(name, label, about) {
        const attributes = { type: 'button', class: 'mrd-link', 'data-mrd-act': name };
        if (about) attributes['aria-label'] = about;
        return element('button', attributes, label);
    }

    window.Meridian.entries = {
        act, answered, avatarOf, blockerBox, letWideCodeTakeFocus, lozenge, nameOf, nameParts, ownMood,
        rendered, timeParts
    };
}());
