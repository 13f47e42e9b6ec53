/** "What if" it were due on another date, and how it looks from another moment. */
(function () {
    'use strict';

    const { Field, button, dateInput, element, request, uniqueId, worded } = window.Meridian;
    const { DueForm } = window.Meridian.due;

    /** The instant at which a clock in a zone shows a local date and time, such as 2026-11-27T09:00. */
    function instantOf(local, zone) {
        const wanted = Date.parse(local + 'Z');
        const shown = (instant) => wallClock(instant, zone);
        const first = wanted - (shown(wanted) - wanted);
        return new Date(first - (shown(first) - wanted)).toISOString();
    }

    /** What the clock in a zone shows at an instant, counted as if it were UTC. */
    function wallClock(instant, zone) {
        const parts = new Intl.DateTimeFormat('en-US', {
            timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric',
            minute: 'numeric', second: 'numeric'
        }).formatToParts(instant);
        const part = (type) => Number(parts.find((each) => each.type === type).value);
        return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
    }

    function momentText(instant, zone) {
        return new Intl.DateTimeFormat(document.documentElement.lang || undefined, {
            timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric',
            minute: '2-digit'
        }).format(Date.parse(instant));
    }

    function localInput() {
        return element('input', {
            type: 'datetime-local', class: 'text mrd-date', min: '1970-01-01T00:00', max: '2199-12-31T23:59'
        });
    }

    /** The date to try, the moment to look from, or both. */
    class DueTryForm extends DueForm {
        constructor(panel, onClose) {
            super(panel, AJS.I18n.getText("meridian.due.try.title"), AJS.I18n.getText("meridian.due.try.submit"),
                onClose);
            this.date = new Field(AJS.I18n.getText("meridian.due.try.date"), dateInput());
            this.asOf = new Field(AJS.I18n.getText("meridian.due.try.as-of"), localInput());
            this.body.append(this.date.element, this.asOf.element,
                element('p', { class: 'mrd-min' }, AJS.I18n.getText("meridian.due.try.what")));
        }

        open() {
            super.open();
            this.date.value = this.panel.answer.day;
            this.date.input.focus();
        }

        async submit() {
            if (!this.date.value && !this.asOf.value) {
                this.refuse(this.date, AJS.I18n.getText("meridian.due.try.missing"));
                return;
            }
            this.setBusy(true);
            const reply = await this.panel.look(this.view());
            this.setBusy(false);
            const { date, asOf } = reply.body.errors || {};
            if (reply.status === 200) this.close('');
            else if (date) this.refuse(this.date, date);
            else if (asOf) this.refuse(this.asOf, asOf);
            else this.complain(AJS.I18n.getText("meridian.due.try.failed"));
        }

        view() {
            const view = {};
            if (this.date.value) view.date = this.date.value;
            if (this.asOf.value) view.asOf = instantOf(this.asOf.value, this.panel.answer.zone);
            return view;
        }

        refuse(field, text) {
            field.showError(text);
            field.input.focus();
        }
    }

    /** Says that this is not how things are, whether the date is fair, which one would be, and how to get back. */
    class DueBanner {
        constructor(panel) {
            const id = uniqueId('banner');
            this.panel = panel;
            this.title = element('p', { class: 'mrd-h', id });
            this.verdict = element('p');
            this.nearest = element('p');
            this.element = element('div', {
                class: 'mrd-box mrd-due-banner', role: 'group', 'aria-labelledby': id, tabindex: '-1', hidden: ''
            }, this.title, this.verdict, this.nearest, element('div', { class: 'mrd-submit' },
                button('aui-button', AJS.I18n.getText("meridian.due.try.back"), () => this.goBack())));
        }

        show(answer) {
            const { date, asOf } = this.panel.view;
            this.element.hidden = !date && !asOf;
            if (this.element.hidden) return;
            this.title.textContent = this.titleOf(answer, date, asOf);
            this.judge(answer);
        }

        titleOf({ dayText, zone }, date, asOf) {
            if (!asOf) return AJS.I18n.getText("meridian.due.try.as-if", dayText);
            const moment = momentText(asOf, zone);
            return date ? AJS.I18n.getText("meridian.due.try.as-if-from", dayText, moment)
                : AJS.I18n.getText("meridian.due.try.from", moment);
        }

        /** What is known about another date stays there until this one is judged. */
        async judge({ day }) {
            const { view } = this.panel;
            const query = new URLSearchParams({ issue: this.panel.issue, date: day });
            if (view.asOf) query.set('asOf', view.asOf);
            const reply = await request('due-check?' + query);
            if (view !== this.panel.view) return;
            const verdict = reply.status === 200 && reply.body.state === 'JUDGED' ? reply.body : {};
            if (verdict.verdict) worded(this.verdict, verdict.verdict);
            else this.verdict.textContent = '';
            this.offer(verdict.nearest);
        }

        offer(nearest) {
            this.nearest.hidden = !nearest;
            if (!nearest) return;
            const use = button('mrd-link', nearest.button, () => this.tryDate(nearest.date));
            this.nearest.replaceChildren(nearest.lead, ' ', use, ' ',
                element('span', { class: 'mrd-min' }, nearest.note));
        }

        async tryDate(date) {
            await this.panel.look({ ...this.panel.view, date });
            this.focus();
        }

        async goBack() {
            await this.panel.look({});
            this.panel.foot.focusTry();
        }

        focus() {
            if (!this.element.hidden) this.element.focus();
        }
    }

    Object.assign(window.Meridian.due, { DueBanner, DueTryForm });
}());
