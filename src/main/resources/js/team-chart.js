/** The day of a team as bands on one time axis: SVG with percentages, and the same as a table for those who hear it. */
(function () {
    'use strict';

    const { avatar, element, sentence } = window.Meridian;

    const SVG = 'http://www.w3.org/2000/svg';
    const BAND = { top: 7, height: 16, middle: 30 };
    const COUNT = { top: 4, height: 22, text: 19 };
    /** Narrower stretches, in hundredths of the day, have no room for their number. */
    const NARROWEST_NUMBER = 1.8;

    let hatches = 0;

    function shape(name, attributes, ...children) {
        const made = document.createElementNS(SVG, name);
        Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
        made.append(...children);
        return made;
    }

    function named(name, you) {
        const shown = element('bdi', {}, name);
        return you ? sentence(AJS.I18n.getText("meridian.team.chart.you", "{0}"), shown) : [shown];
    }

    class TeamChart {
        constructor(view) {
            this.view = view;
            this.from = Date.parse(view.dayFrom);
            this.length = Date.parse(view.dayUntil) - this.from;
            this.now = view.today ? this.at(view.now) : null;
            hatches += 1;
            this.hatch = 'mrd-hatch-' + hatches;
        }

        /** Where an instant stands on the axis, in hundredths of the day. */
        at(instant) {
            return ((Date.parse(instant) - this.from) / this.length) * 100;
        }

        element() {
            const rows = this.view.people.map((person) => this.personRow(person));
            const classes = this.view.twelveHours ? 'mrd-chart mrd-twelve' : 'mrd-chart';
            return element('div', { class: classes },
                this.pattern(), this.axisRow(), ...rows, this.crowdRow(), this.legend(), this.table());
        }

        /** Each chart has its own, since a pattern of another one may not be shown. */
        pattern() {
            const line = shape('line', { class: 'mrd-hatch-line', x1: 0, y1: 0, x2: 0, y2: 5 });
            const pattern = shape('pattern', {
                id: this.hatch, width: 5, height: 5, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)'
            }, line);
            return shape('svg', { class: 'mrd-hatch', 'aria-hidden': 'true', focusable: 'false' },
                shape('defs', {}, pattern));
        }

        axisRow() {
            const labels = this.view.axis.map((tick, index) => shape('text', {
                x: this.at(tick.at) + '%', y: 27, class: index % 2 ? 'mrd-odd' : '',
                'text-anchor': this.anchor(this.at(tick.at))
            }, tick.text));
            const band = shape('svg', { class: 'mrd-band mrd-axis', 'aria-hidden': 'true' }, ...labels);
            if (this.now !== null) band.append(this.nowLabel());
            return element('div', { class: 'mrd-row-of-chart' }, element('div'), band, element('div'));
        }

        anchor(x) {
            if (x < 3) return 'start';
            return x > 97 ? 'end' : 'middle';
        }

        nowLabel() {
            const anchor = this.now < 8 ? 'start' : (this.now > 92 ? 'end' : 'middle');
            return shape('text', { class: 'mrd-now-text', x: this.now + '%', y: 11, 'text-anchor': anchor },
                AJS.I18n.getText("meridian.team.chart.now", this.view.nowText));
        }

        personRow(person) {
            const where = element('div', { class: 'mrd-min' }, element('bdi', {}, person.place));
            if (person.mark) where.append(', ' + person.mark);
            const name = element('div', { class: 'mrd-person' },
                avatar(person.name, person.key),
                element('div', { class: 'mrd-grow' },
                    element('b', {}, ...named(person.name, person.you)), where));
            return element('div', { class: 'mrd-row-of-chart', 'data-mrd-person': person.key },
                name, this.band(person.label, ...person.intervals.flatMap((each) => this.bars(each))),
                element('div', { class: 'mrd-min mrd-note-of-row' }, person.note.text));
        }

        band(label, ...shapes) {
            return shape('svg', { class: 'mrd-band', role: 'img', 'aria-label': label },
                ...this.hours(), ...shapes, ...this.nowLine());
        }

        hours() {
            return this.view.axis.map((tick) => {
                const x = this.at(tick.at) + '%';
                return shape('line', { class: 'mrd-hour', x1: x, x2: x, y1: 0, y2: BAND.middle });
            });
        }

        nowLine() {
            if (this.now === null) return [];
            const x = this.now + '%';
            return [shape('line', { class: 'mrd-now', x1: x, x2: x, y1: 0, y2: BAND.middle })];
        }

        /** Working time is cut at now: what is over has an outline, what is ahead is solid. */
        bars(interval) {
            const from = this.at(interval.from);
            const until = this.at(interval.until);
            if (interval.kind === 'AWAY') return [this.away(from, until)];
            const cut = Math.min(Math.max(this.past(), from), until);
            const bars = [];
            if (cut > from) bars.push(this.bar('mrd-past', from, cut));
            if (until > cut) bars.push(this.bar('mrd-work', cut, until));
            return bars;
        }

        /** Up to where the day is over. */
        past() {
            if (this.now !== null) return this.now;
            return Date.parse(this.view.now) < this.from ? 0 : 100;
        }

        bar(kind, from, until) {
            return shape('rect', {
                class: kind, x: from + '%', y: BAND.top, width: (until - from) + '%', height: BAND.height
            });
        }

        away(from, until) {
            const bar = this.bar('mrd-away', from, until);
            bar.setAttribute('fill', 'url(#' + this.hatch + ')');
            return bar;
        }

        crowdRow() {
            const shapes = this.view.stretches.filter((each) => each.count > 0).flatMap((each) => this.crowd(each));
            return element('div', { class: 'mrd-row-of-chart mrd-crowds' },
                element('div', {}, element('b', {}, AJS.I18n.getText("meridian.team.chart.at-work")),
                    element('div', { class: 'mrd-min' }, AJS.I18n.getText("meridian.team.chart.at-a-time"))),
                this.band(this.crowdLabel(), ...shapes),
                element('div', { class: 'mrd-min mrd-note-of-row' },
                    AJS.I18n.getText("meridian.team.chart.of", this.view.counted)));
        }

        crowdLabel() {
            return this.view.best.text
                ? AJS.I18n.getText("meridian.team.chart.best", this.view.best.text)
                : AJS.I18n.getText("meridian.team.chart.never-together");
        }

        crowd(stretch) {
            const from = this.at(stretch.from);
            const width = this.at(stretch.until) - from;
            const top = stretch.count === this.view.best.count;
            const bar = shape('rect', {
                class: top ? 'mrd-count mrd-top' : 'mrd-count',
                x: from + '%', y: COUNT.top, width: width + '%', height: COUNT.height
            });
            if (width < NARROWEST_NUMBER) return [bar];
            return [bar, shape('text', {
                class: top ? 'mrd-on' : '', x: (from + width / 2) + '%', y: COUNT.text, 'text-anchor': 'middle'
            }, stretch.count)];
        }

        legend() {
            const away = shape('rect', { class: 'mrd-away', x: 0.5, y: 0.5, width: 19, height: 9 });
            away.setAttribute('fill', 'url(#' + this.hatch + ')');
            return element('div', { class: 'mrd-legend' },
                this.legendEntry(this.swatch('mrd-work'), AJS.I18n.getText("meridian.team.chart.ahead")),
                this.legendEntry(this.swatch('mrd-past'), AJS.I18n.getText("meridian.team.chart.past")),
                this.legendEntry(away, AJS.I18n.getText("meridian.team.chart.away")),
                this.legendEntry(this.swatch('mrd-count mrd-top'), AJS.I18n.getText("meridian.team.chart.most")));
        }

        swatch(kind) {
            return shape('rect', { class: kind, x: 0.5, y: 0.5, width: 19, height: 9 });
        }

        legendEntry(swatch, label) {
            return element('span', {}, shape('svg', { class: 'mrd-band', 'aria-hidden': 'true' }, swatch), label);
        }

        table() {
            const heads = [
                AJS.I18n.getText("meridian.team.table.person"), AJS.I18n.getText("meridian.team.table.clock"),
                AJS.I18n.getText("meridian.team.table.work"), AJS.I18n.getText("meridian.team.chart.away"),
                AJS.I18n.getText("meridian.team.table.note")
            ].map((label) => element('th', { scope: 'col' }, label));
            return element('div', { class: 'mrd-assistive' }, element('table', {},
                element('caption', {}, AJS.I18n.getText("meridian.team.table.caption", this.view.dayText)),
                element('thead', {}, element('tr', {}, ...heads)),
                element('tbody', {}, ...this.view.people.map((person) => this.tableRow(person)))));
        }

        tableRow(person) {
            const cells = [person.mark ? person.place + ', ' + person.mark : person.place,
                person.work, person.away, person.note.text];
            return element('tr', {}, element('th', { scope: 'row' }, ...named(person.name, person.you)),
                ...cells.map((text) => element('td', {}, text)));
        }
    }

    window.Meridian.TeamChart = TeamChart;
}());
