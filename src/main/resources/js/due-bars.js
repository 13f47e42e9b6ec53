/** When people work until a deadline, as bars on one time axis in the reader's zone: SVG with percentages. */
(function () {
    'use strict';

    const { uniqueId } = window.Meridian;

    const SVG = 'http://www.w3.org/2000/svg';
    const BAR = { top: 3, height: 9, base: 13, bottom: 14 };
    /** Labels of the axis stand at least that far apart, in hundredths of its length. */
    const LABEL_WIDTH = 15;
    /** More lines than that would be a hatching of their own. */
    const MOST_LINES = 16;

    function shape(name, attributes, ...children) {
        const made = document.createElementNS(SVG, name);
        Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
        made.append(...children);
        return made;
    }

    /** Where an instant stands on the axis, in hundredths of its length; outside it, at its end. */
    function at(axis, instant) {
        const from = Date.parse(axis.from);
        const part = (Date.parse(instant) - from) / (Date.parse(axis.until) - from);
        return Math.min(Math.max(part * 100, 0), 100);
    }

    function isWithin(axis, instant) {
        return Date.parse(axis.from) <= Date.parse(instant) && Date.parse(instant) <= Date.parse(axis.until);
    }

    function percent(part) {
        return part.toFixed(2) + '%';
    }

    function upright(kind, x) {
        return shape('line', { class: kind, x1: percent(x), x2: percent(x), y1: 0, y2: BAR.bottom });
    }

    /** The days above the bars, for the eye alone: every bar says its hours itself. */
    function axis(answer) {
        const labels = labelsOf(answer).map(({ x, text }) => shape('text', {
            x: percent(x), y: 11, dx: x > 0 && x < 90 ? 2 : 0, 'text-anchor': x > 90 ? 'end' : 'start'
        }, text));
        return shape('svg', { class: 'mrd-due-axis', 'aria-hidden': 'true', focusable: 'false' }, ...labels);
    }

    function labelsOf({ axis: line, now }) {
        const ticks = line.ticks.map(({ at: instant, text }) => ({ x: at(line, instant), text }));
        const present = isWithin(line, now)
            ? [{ x: at(line, now), text: AJS.I18n.getText("meridian.due.bars.now") }] : [];
        const isFree = (taken, { x }) => taken.every((other) => Math.abs(other.x - x) >= LABEL_WIDTH);
        return ticks.reduce((taken, tick) => (isFree(taken, tick) ? taken.concat(tick) : taken), present);
    }

    /** Filled is working time, hatched is away, empty is off, the tick is the deadline. */
    function bar(person, line) {
        const hatchId = uniqueId('hatch');
        const ticks = line.ticks.length > MOST_LINES ? [] : line.ticks;
        const days = ticks.map((tick) => upright('mrd-day', at(line, tick.at)));
        const end = person.deadline && isWithin(line, person.deadline)
            ? [upright('mrd-end', at(line, person.deadline))] : [];
        return shape('svg', { class: 'mrd-due-bar', role: 'img', 'aria-label': person.bar, focusable: 'false' },
            ...(person.away.length ? [hatching(hatchId)] : []),
            shape('line', { class: 'mrd-base', x1: 0, x2: '100%', y1: BAR.base, y2: BAR.base }), ...days,
            ...person.away.map((stretch) => stroke('mrd-away', stretch, line, { fill: 'url(#' + hatchId + ')' })),
            ...person.work.map((stretch) => stroke('mrd-work', stretch, line, {})), ...end);
    }

    /** Each bar has its own, since a pattern of another drawing may not be shown. */
    function hatching(id) {
        const line = shape('line', { class: 'mrd-hatching', x1: 0, y1: 0, x2: 0, y2: 5 });
        return shape('defs', {}, shape('pattern', {
            id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'
        }, line));
    }

    function stroke(kind, stretch, line, more) {
        const from = at(line, stretch.from);
        return shape('rect', Object.assign({
            class: kind, x: percent(from), y: BAR.top, width: percent(at(line, stretch.until) - from),
            height: BAR.height
        }, more));
    }

    window.Meridian.due = Object.assign(window.Meridian.due || {}, { axis, bar });
}());
