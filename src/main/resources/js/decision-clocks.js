/** What each contributor has said, or how much of their own working time is left to say it. */
(function () {
    'use strict';

    const { element, icon, sentence, uniqueId } = window.Meridian;
    const { avatarOf, nameParts, rendered } = window.Meridian.entries;

    const SVG = 'http://www.w3.org/2000/svg';
    const METER = { width: 76, height: 8, inner: 75 };
    /** Longer lists show that many first. */
    const SHOWN_FIRST = 12;
    const ICONS = {
        support: ['check-circle', 'success'], noObjection: ['check-circle', 'success'],
        concern: ['comment', 'subtle'], objection: ['error', 'danger']
    };

    function shape(name, attributes, ...children) {
        const made = document.createElementNS(SVG, name);
        Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
        made.append(...children);
        return made;
    }

    /** Filled is the time that is used, hatched is what stands still; for the eye alone, the text says it too. */
    function meter({ used, still }) {
        const hatchId = uniqueId('hatch');
        const filled = Math.min(Math.max(used, 0), 1) * METER.inner;
        const rest = Math.min(Math.max(still, 0), 1) * METER.inner;
        const bar = (kind, x, width, more) => shape('rect', Object.assign({
            class: kind, x: (x + 0.5).toFixed(1), y: 0.5, width: width.toFixed(1), height: METER.height - 1
        }, more));
        return shape('svg', {
            class: 'mrd-meter', viewBox: '0 0 ' + METER.width + ' ' + METER.height, 'aria-hidden': 'true',
            focusable: 'false'
        }, ...(rest ? [hatching(hatchId)] : []), bar('mrd-track', 0, METER.inner, { rx: 1 }),
        ...(rest ? [bar('mrd-still', filled, Math.min(rest, METER.inner - filled), { fill: 'url(#' + hatchId + ')' })]
            : []),
        bar('mrd-fill', 0, filled, {}));
    }

    /** Each meter has its own, since a pattern of another drawing may not be shown. */
    function hatching(id) {
        const line = shape('line', { class: 'mrd-hatching', x1: 0, y1: 0, x2: 0, y2: 5 });
        return shape('defs', {}, shape('pattern', {
            id, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'
        }, line));
    }

    function said({ kind, kindText, html, versionText }) {
        const [form, tone] = ICONS[kind] || ICONS.concern;
        const words = html ? sentence(AJS.I18n.getText("meridian.decisions.clocks.reason", "{0}", "{1}"), kindText,
            rendered('div', { html })) : [kindText];
        const version = versionText ? [' ', element('span', { class: 'mrd-min' }, versionText)] : [];
        return element('div', { class: 'mrd-said' }, icon(form, tone), element('div', { class: 'mrd-grow' },
            ...words, ...version));
    }

    /** A clock that has ended, or never runs, has no meter: there is nothing to watch. */
    function isWatched({ response, clock }) {
        return !response && Boolean(clock) && clock.used !== null;
    }

    function silent({ clock, text }, isDraft) {
        const nothing = isDraft ? AJS.I18n.getText("meridian.decisions.clocks.will-be-asked")
            : AJS.I18n.getText("meridian.decisions.clocks.no-answer");
        return element('span', { class: 'mrd-min mrd-grow' }, (clock && clock.text) || text || nothing);
    }

    function row(each, isDraft) {
        const name = [avatarOf(each.person), element('span', { class: 'mrd-who-name' }, ...nameParts(each.person))];
        if (isWatched(each)) {
            return element('li', {}, ...name, meter(each.clock),
                element('span', { class: 'mrd-min mrd-grow' }, each.clock.text));
        }
        return element('li', { class: 'mrd-has-said' }, ...name,
            each.response ? said(each.response) : silent(each, isDraft));
    }

    /** @param showsAll whether a long list was unfolded; what is folded is on paper all the same */
    function clocks({ contributors, number, status }, showsAll) {
        if (!contributors.length) return [];
        const isLong = contributors.length > SHOWN_FIRST + 2;
        const rows = contributors.map((each) => row(each, status === 'draft'));
        if (isLong && !showsAll) rows.slice(SHOWN_FIRST).forEach((each) => each.classList.add('mrd-later'));
        const list = element('ul', {
            class: 'mrd-clocks', 'aria-label': AJS.I18n.getText("meridian.decisions.clocks.list", number)
        }, ...rows);
        if (!isLong || showsAll) return [list];
        return [list, element('p', { class: 'mrd-ops mrd-no-paper' }, element('button',
            { type: 'button', class: 'mrd-link', 'data-mrd-act': 'all' },
            AJS.I18n.getText("meridian.decisions.clocks.all", contributors.length)))];
    }

    Object.assign(window.Meridian.decisions, { clocks });
}());
