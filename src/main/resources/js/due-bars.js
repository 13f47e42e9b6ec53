/** When people work until a deadline, as bars on one time axis in the reader's zone: SVG with percentages. */
(function () {
    'use strict';

    const { uniqueId } = window.Meridian;

    const SVG = 'http://www.w3.org/2000/svg';
    const SECOND_MS = 1000;
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

    /** The server tells the present by the second. */
    function isWithin(axis, instant) {
        const moment = Date.parse(instant);
        return Date.parse(axis.from) < moment + SECOND_MS && moment <= Date.parse(axis.until);
    }

    function percent(part) {
        return part.toFixed(2) + '%';
    }

    function upright(kind, x) {
        return shape('line', { class: kind, x1: percent(x), x2: percent(x), y1: 0, y2: BAR.bottom });
    }

    /** The days above the bars, for the eye alone: every bar says its hours itself. */
    function axis(answer) {
        const labels = labelsOf(answer).map(({ x, isLast, text }) => shape('text', {
            x: percent(x), y: 11, dx: x > 0 && !isLast ? 2 : 0, 'text-anchor': isLast ? 'end' : 'start'
        }, text));
        return shape('svg', { class: 'mrd-due-axis', 'aria-hidden': 'true', focusable: 'false' }, ...labels);
    }

    /** The present first, then the days for which there is room. */
    function labelsOf({ axis: line, now }) {
        const present = isWithin(line, now) ? [label(line, now, AJS.I18n.getText("meridian.due.bars.now"))] : [];
        const isFree = (taken, { left }) => taken.every((other) => Math.abs(other.left - left) >= LABEL_WIDTH);
        return line.ticks.map((tick) => label(line, tick.at, tick.text))
            .reduce((taken, each) => (isFree(taken, each) ? taken.concat(each) : taken), present);
    }

    /** It begins where it stands, but at the end of the axis it ends there. */
    function label(line, instant, text) {
        const x = at(line, instant);
        const isLast = x > 100 - LABEL_WIDTH;
        return { x, isLast, left: isLast ? x - LABEL_WIDTH : x, text };
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
