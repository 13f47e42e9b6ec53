/** What a due date means for each person: a list of rows, and what is to be known about them. */
(function () {
    'use strict';

    const { avatar, element, icon, patch, sentence, worded } = window.Meridian;
    const { bar } = window.Meridian.due;

    const MOST_WARNINGS = 2;
    /** Of these a person has only one; it belongs to their row, the reader's others stand above all rows. */
    const URGENCY = ['OVERDUE', 'NO_WORKING_TIME_LEFT', 'DUE_SOON', 'DAY_ALREADY_OVER'];

    /** Severity is a word; its colour only repeats it. */
    function lozenge(warning) {
        const tones = {
            HAPPENED: ' aui-lozenge-error', IMPOSSIBLE: ' aui-lozenge-error aui-lozenge-subtle',
            ACT: ' aui-lozenge-moved aui-lozenge-subtle', KNOW: ' aui-lozenge-subtle'
        };
        return element('span', { class: 'aui-lozenge' + tones[warning.severity] }, warning.word);
    }

    /** The word, and beside it what it means here. */
    function warningLine(warning) {
        return element('div', { class: 'mrd-warn' }, lozenge(warning), worded(element('span', {}), warning.sentence));
    }

    /** A warning that stands alone, with a shape for each severity and its word for those who do not see it. */
    function note(warning) {
        const shapes = {
            HAPPENED: ['error', 'danger'], IMPOSSIBLE: ['error', 'danger'], ACT: ['warning', 'warning'],
            KNOW: ['info', 'subtle']
        };
        return element('p', { class: 'mrd-note mrd-due-note' }, icon(...shapes[warning.severity]),
            element('span', {}, element('span', { class: 'mrd-assistive' },
                AJS.I18n.getText("meridian.due.rows.word-before", warning.word), ' '),
            worded(element('span', {}), warning.full)));
    }

    /** The reader's own warnings but the urgent one, which the first line says, then those about the whole date. */
    function notes(answer) {
        return answer.notes.filter((warning) => !URGENCY.includes(warning.code)).map(note);
    }

    /** @param answer with its people, and the axis of all their bars if they are to have any */
    function row(person, answer) {
        const reader = answer.people.find(({ you }) => you);
        return element('li', { 'data-mrd-person': person.key },
            avatar(person.name, person.key),
            element('div', { class: 'mrd-grow' }, top(person), ...bars(person, answer),
                under(person, person.warnings.filter((warning) => belongsToRow(warning, person, reader)))));
    }

    /** What stands above all rows, said to the reader, is not said again. */
    function belongsToRow({ code, arguments: details }, person, reader) {
        if (person.you) return URGENCY.includes(code);
        return !reader || details.with !== reader.key;
    }

    function top(person) {
        const amount = person.over || person.left;
        return element('div', { class: 'mrd-person-top' },
            element('b', {}, ...named(person)),
            element('span', { class: 'mrd-min' }, ...detail(person)),
            ...(amount ? [element('span', { class: 'mrd-left' }, amount.text)] : []));
    }

    function named(person) {
        const shown = element('bdi', {}, person.name);
        return person.you ? sentence(AJS.I18n.getText("meridian.due.rows.you", "{0}"), shown) : [shown];
    }

    /** What the clock shows stands at the end, behind role and place, which have no such digits. */
    function detail(person) {
        const clock = /\d{1,2}[:.]\d{2}.*$/.exec(person.detail);
        if (!clock) return [person.detail];
        return [person.detail.slice(0, clock.index), element('time', { datetime: person.clock }, clock[0])];
    }

    function bars(person, answer) {
        return answer.axis && person.bar ? [bar(person, answer.axis)] : [];
    }

    function under(person, warnings) {
        return element('div', { class: 'mrd-person-sub mrd-min' },
            worded(element('span', {}), person.until),
            ...(person.why ? [why(person.why, warnings.slice(MOST_WARNINGS))] : []),
            ...warnings.slice(0, MOST_WARNINGS).map(warningLine));
    }

    function why(reasons, more) {
        const summary = element('summary', { 'aria-label': reasons.label },
            element('span', { class: 'mrd-closed' }, AJS.I18n.getText("meridian.due.rows.why")),
            element('span', { class: 'mrd-open' }, AJS.I18n.getText("meridian.due.rows.hide-why")));
        return element('details', { class: 'mrd-why' }, summary,
            element('div', { class: 'mrd-trace' }, ...more.map(warningLine), trace(reasons)));
    }

    function trace(reasons) {
        const facts = reasons.rows.flatMap(({ term, text }) => [element('dt', {}, term), element('dd', {}, text)]);
        return element('dl', {}, ...facts, element('dt', {}, reasons.countedTerm), element('dd', {}, counted(reasons)));
    }

    function counted(reasons) {
        const lines = reasons.counted.map(({ text, length }) => line('', text, length));
        if (reasons.more) lines.push(line('', reasons.more, ''));
        return element('ul', {}, ...lines, line('mrd-sum', reasons.totalTerm, reasons.total));
    }

    function line(kind, text, length) {
        return element('li', { class: kind }, element('span', {}, text), element('span', {}, length));
    }

    /**
     * Makes a list say what an answer says about its people. Rows that were there before keep focus and stay unfolded.
     *
     * @param options only: keys of those to be shown; without it all are
     */
    function rows(list, answer, options = {}) {
        const people = answer.people.filter(({ key }) => !options.only || options.only.includes(key));
        list.setAttribute('aria-label', AJS.I18n.getText("meridian.due.rows.list"));
        list.classList.add('mrd-people');
        const focused = document.activeElement;
        people.forEach((person, index) => {
            const fresh = row(person, answer);
            const former = itemOf(list, person.key);
            if (!former || former !== list.children[index]) list.insertBefore(former || fresh, list.children[index]);
            if (former) patch(former, fresh);
        });
        Array.from(list.children).slice(people.length).forEach((item) => item.remove());
        if (list.contains(focused)) focused.focus();
        return list;
    }

    function itemOf(list, key) {
        return Array.from(list.children).find((item) => item.dataset.mrdPerson === key);
    }

    Object.assign(window.Meridian.due, { lozenge, notes, rows, warningLine });
}());
