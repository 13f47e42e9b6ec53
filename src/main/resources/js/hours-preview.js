/** The next days as strips of working hours, readable without colour, with the hours as text for screen readers. */
(function () {
    'use strict';

    const { element, uniqueId } = window.Meridian;
    const { MIDNIGHT, dateText, lengthText, minutesOf } = window.Meridian.words;

    const SVG = 'http://www.w3.org/2000/svg';
    const HOURS = [0, 6, 12, 18, 24];

    function svg(name, attributes, ...children) {
        const made = document.createElementNS(SVG, name);
        Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
        made.append(...children);
        return made;
    }

    function percent(minutes) {
        return (minutes / MIDNIGHT * 100).toFixed(3) + '%';
    }

    /** The strokes that mean away; each strip fills itself with a pattern of its own document. */
    function hatching(id) {
        const line = svg('line', { class: 'mrd-hatch', x1: 0, y1: 0, x2: 0, y2: 5 });
        return svg('defs', {}, svg('pattern', {
            id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'
        }, line));
    }

    function axis() {
        const anchors = ['start', 'middle', 'middle', 'middle', 'end'];
        const texts = HOURS.map((hour, index) => svg('text',
            { x: percent(hour * 60), y: 12, 'text-anchor': anchors[index] }, String(hour).padStart(2, '0')));
        return svg('svg', { class: 'mrd-strip', 'aria-hidden': 'true' }, ...texts);
    }

    function strip(day, label) {
        const id = uniqueId('hatch');
        const lines = HOURS.map((hour) => svg('line',
            { class: 'mrd-hour', x1: percent(hour * 60), x2: percent(hour * 60), y1: 0, y2: 16 }));
        const base = svg('line', { class: 'mrd-hour', x1: 0, x2: '100%', y1: 15, y2: 15 });
        return svg('svg', { class: 'mrd-strip', role: 'img', 'aria-label': label }, hatching(id), base, ...lines,
            ...day.intervals.map((interval) => bar(interval, id)));
    }

    function bar(interval, hatchId) {
        const from = minutesOf(interval.from);
        const width = (minutesOf(interval.until) || MIDNIGHT) - from;
        const place = { x: percent(from), width: percent(width) };
        return interval.away
            ? svg('rect', Object.assign(place,
                { class: 'mrd-away', y: 3.5, height: 10, fill: 'url(#' + hatchId + ')' }))
            : svg('rect', Object.assign(place, { class: 'mrd-work', y: 3, height: 11 }));
    }

    function describe(day) {
        if (!day.intervals.length) return offText(day);
        return day.intervals.map(({ from, until, away }) => (away
            ? AJS.I18n.getText("meridian.hours.preview.away-interval", from, until)
            : AJS.I18n.getText("meridian.hours.words.from-until", from, until)))
            .reduce((all, text) => AJS.I18n.getText("meridian.hours.words.list", all, text));
    }

    function offText(day) {
        switch (day.off) {
            case 'HOLIDAY': return day.name || AJS.I18n.getText("meridian.hours.preview.holiday");
            case 'LEAVE': return AJS.I18n.getText("meridian.hours.preview.away");
            case 'NO_SUCH_DATE': return AJS.I18n.getText("meridian.hours.preview.no-such-date");
            default: return AJS.I18n.getText("meridian.hours.preview.off");
        }
    }

    function totalText(day) {
        if (day.seconds > 0) return lengthText(Math.round(day.seconds / 60));
        if (day.off === 'HOLIDAY') return AJS.I18n.getText("meridian.hours.preview.holiday");
        return offText(day);
    }

    class HoursPreview {
        constructor() {
            this.rows = element('tbody', {});
            this.note = element('p', { class: 'mrd-min', role: 'status' });
            const head = element('tr', {},
                heading(AJS.I18n.getText("meridian.hours.preview.day")),
                element('th', { scope: 'col' }, hidden(AJS.I18n.getText("meridian.hours.preview.hours")), axis()),
                heading(AJS.I18n.getText("meridian.hours.preview.total")));
            this.element = element('div', {},
                element('table', { class: 'mrd-next' }, element('thead', {}, head), this.rows), this.note);
        }

        show(days, today) {
            this.rows.replaceChildren(...days.map((day) => row(day, today)));
        }

        explain(text) {
            if (this.note.textContent !== text) this.note.textContent = text;
        }
    }

    function row(day, today) {
        const date = element('th', { scope: 'row' }, dateText(day.date, today));
        if (day.off === 'HOLIDAY' && day.name) date.append(element('div', { class: 'mrd-min' }, day.name));
        return element('tr', {}, date, element('td', {}, strip(day, describe(day))),
            element('td', {}, totalText(day)));
    }

    function heading(text) {
        return element('th', { scope: 'col' }, hidden(text));
    }

    function hidden(text) {
        return element('span', { class: 'mrd-assistive' }, text);
    }

    window.Meridian.HoursPreview = HoursPreview;
}());
