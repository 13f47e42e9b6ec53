/** Leave and extra working days: a list of entries that are added, changed and removed in their place. */
(function () {
    'use strict';

    const { Field, HoursList, Trouble, button, dateInput, element, named, select } = window.Meridian;
    const {
        MIDNIGHT, clock, dateText, dayAfter, dayName, dayOf, daysBetween, hoursListText, isDate, plusDays
    } = window.Meridian.words;

    const SHIFT_FITS_MORNING = 13 * 60;

    function partText(part) {
        switch (part) {
            case 'MORNING': return AJS.I18n.getText("meridian.hours.away.morning");
            case 'AFTERNOON': return AJS.I18n.getText("meridian.hours.away.afternoon");
            default: return AJS.I18n.getText("meridian.hours.away.whole");
        }
    }

    function sideText(date, part, today) {
        const day = dateText(date, today);
        return part ? AJS.I18n.getText("meridian.hours.away.half", day, partText(part)) : day;
    }

    /** Leave in words: Mon 7 Dec to Wed 9 Dec, 3 days. */
    function leaveText(leave, today) {
        if (leave.from === leave.to) return sideText(leave.from, leave.fromHalf, today);
        const from = sideText(leave.from, leave.fromHalf, today);
        const to = sideText(leave.to, leave.toHalf, today);
        const isWhole = !leave.fromHalf && !leave.toHalf;
        return isWhole
            ? AJS.I18n.getText("meridian.hours.away.days", from, to, String(daysBetween(leave.from, leave.to) + 1))
            : AJS.I18n.getText("meridian.hours.away.range", from, to);
    }

    function extraDayText(extraDay, today) {
        return AJS.I18n.getText("meridian.hours.extra.entry", dateText(extraDay.date, today),
            hoursListText(extraDay.hours));
    }

    function problem(place, input) {
        return { place, input, text: AJS.I18n.getText("meridian.hours.form.needs-change", place) };
    }

    /** First and last date of leave, each whole or half (rule W3). */
    class LeaveForm {
        constructor(context) {
            this.context = context;
            this.from = new Field(AJS.I18n.getText("meridian.hours.away.first"), dateInput());
            this.to = new Field(AJS.I18n.getText("meridian.hours.away.last"), dateInput());
            this.fromHalf = new Field(AJS.I18n.getText("meridian.hours.away.first-part"),
                parts('AFTERNOON', 'MORNING'));
            this.toHalf = new Field(AJS.I18n.getText("meridian.hours.away.last-part"),
                parts('MORNING', 'AFTERNOON'));
            this.fields = element('div', { class: 'mrd-fields' }, this.from.element, this.fromHalf.element,
                this.to.element, this.toHalf.element);
            this.from.input.addEventListener('change', () => this.followFirst());
            this.fields.addEventListener('change', () => this.arrange());
        }

        /** A last date that would be before the first follows it. */
        followFirst() {
            if (!this.to.value || this.to.value < this.from.value) this.to.value = this.from.value;
        }

        /** One date has one part. */
        arrange() {
            const isOneDate = this.from.value !== '' && this.from.value === this.to.value;
            this.toHalf.element.hidden = isOneDate;
            this.context.onTyped();
        }

        get value() {
            const isOneDate = this.from.value === this.to.value;
            const leave = { from: this.from.value, to: this.to.value };
            if (this.fromHalf.value) leave.fromHalf = this.fromHalf.value;
            const toHalf = isOneDate ? this.fromHalf.value : this.toHalf.value;
            if (toHalf) leave.toHalf = toHalf;
            return leave;
        }

        set value(leave) {
            this.from.value = leave.from || '';
            this.to.value = leave.to || '';
            this.fromHalf.value = leave.fromHalf || '';
            this.toHalf.value = leave.toHalf || '';
            this.arrange();
        }

        get typed() {
            return this.value;
        }

        set typed(leave) {
            this.value = leave;
        }

        check() {
            const place = AJS.I18n.getText("meridian.hours.away.title");
            const missing = [this.from, this.to].filter((field) => !isDate(field.value));
            missing.forEach((field) => field.showError(AJS.I18n.getText("meridian.hours.away.date-missing")));
            if (missing.length) return [problem(place, missing[0].input)];
            if (this.to.value >= this.from.value) return [];
            const today = this.context.today;
            this.to.showError(AJS.I18n.getText("meridian.hours.away.backwards", dateText(this.to.value, today),
                dateText(this.from.value, today)));
            return [problem(place, this.to.input)];
        }

        refuse(path, text) {
            const field = path.startsWith('to') ? this.to : this.from;
            field.showError(text);
            return problem(AJS.I18n.getText("meridian.hours.away.title"), field.input);
        }

        focus() {
            this.from.input.focus();
        }
    }

    function parts(...order) {
        return select([''].concat(order).map((part) => [part, partText(part)]));
    }

    /** A date that is normally free, and its hours. */
    class ExtraDayForm {
        constructor(context) {
            this.context = context;
            this.date = new Field(AJS.I18n.getText("meridian.hours.extra.date"), dateInput());
            this.hours = new HoursList(this, 'MONDAY', AJS.I18n.getText("meridian.hours.extra.day"));
            this.noHours = element('div');
            this.trouble = new Trouble(this.noHours);
            this.fields = element('div', { class: 'mrd-fields' }, this.date.element, element('div',
                { class: 'mrd-wide' }, this.hours.element, this.noHours));
            this.date.input.addEventListener('change', () => {
                if (isDate(this.date.value)) this.hours.setDay(dayOf(this.date.value));
                context.onTyped();
            });
        }

        onTyped(list) {
            list.clearErrors();
            this.trouble.clear();
            this.context.onTyped();
        }

        onSettled(list) {
            list.showErrors(list.flaws());
            this.trouble.clear();
            this.context.onTyped();
        }

        get value() {
            return { date: this.date.value, hours: this.hours.value };
        }

        set value(extraDay) {
            this.date.value = extraDay.date || '';
            if (isDate(this.date.value)) this.hours.setDay(dayOf(this.date.value));
            this.hours.value = extraDay.hours || ['09:00-17:00'];
        }

        get typed() {
            return { date: this.date.value, hours: this.hours.texts };
        }

        set typed(typed) {
            this.value = { date: typed.date };
            this.hours.texts = typed.hours;
        }

        check() {
            const place = AJS.I18n.getText("meridian.hours.extra.title");
            if (!isDate(this.date.value)) {
                this.date.showError(AJS.I18n.getText("meridian.hours.away.date-missing"));
                return [problem(place, this.date.input)];
            }
            const flaws = this.hours.flaws();
            this.hours.showErrors(flaws);
            if (flaws.length) return [problem(place, flaws[0].inputs[0])];
            if (this.hours.rows.length) return [];
            this.trouble.show([this.hours.adder], AJS.I18n.getText("meridian.hours.extra.no-hours"));
            return [problem(place, this.hours.adder)];
        }

        refuse(path, text) {
            const match = /^hours(?:\[(\d+)])?/.exec(path);
            const place = AJS.I18n.getText("meridian.hours.extra.title");
            if (match && this.hours.rows.length) return problem(place, this.hours.refuse(Number(match[1] || 0), text));
            this.date.showError(text);
            return problem(place, this.date.input);
        }

        focus() {
            this.date.input.focus();
        }
    }

    /**
     * What is left of a night shift after the last date of leave, which is cut by dates (rule W1).
     *
     * @param hoursOn gives the hours that start on a date
     * @return the date after and the minute until which its shift goes on; null if nothing is left
     */
    function restOfShift(leave, hoursOn) {
        if (!isDate(leave.to) || leave.toHalf === 'MORNING') return null;
        const ends = hoursOn(leave.to).map((hours) => hours.split('-')).filter(([from, until]) => until < from);
        if (!ends.length) return null;
        const [hour, minute] = ends[ends.length - 1][1].split(':').map(Number);
        return hour || minute ? { date: plusDays(leave.to, 1), until: hour * 60 + minute } : null;
    }

    /** The leave with the rest of its last night shift. */
    function withRest(leave, rest) {
        const longer = Object.assign({}, leave, { to: rest.date });
        delete longer.toHalf;
        if (rest.until <= SHIFT_FITS_MORNING) longer.toHalf = 'MORNING';
        return longer;
    }

    /** A list whose entries are edited in their place; an entry that is being edited counts once it is done. */
    class EntryList {
        /** @param kind has makeForm, text, dateOf, endOf, words and, for leave, noteOf */
        constructor(kind, today, onChange) {
            this.kind = kind;
            this.today = today;
            this.onChange = onChange;
            this.list = element('ul', { class: 'mrd-entries' });
            this.empty = element('p', { class: 'mrd-sub' }, kind.words.empty);
            this.past = element('details', { class: 'mrd-past' });
            this.adder = button('aui-button', kind.words.add, () => this.edit(null));
            this.ops = element('div', { class: 'mrd-submit' }, this.adder);
            this.element = element('div', {}, this.empty, this.past, this.list, this.ops);
            this.entries = [];
        }

        get value() {
            return this.all.slice();
        }

        set entries(entries) {
            this.put(entries);
            this.noted = new Set();
            this.closeForm();
        }

        put(entries) {
            this.all = entries.slice().sort((a, b) => this.kind.dateOf(a).localeCompare(this.kind.dateOf(b)));
        }

        /** Adds what is not there yet, and says how many were. */
        add(entries) {
            const known = new Set(this.all.map((entry) => JSON.stringify(entry)));
            const fresh = entries.filter((entry) => !known.has(JSON.stringify(entry)));
            this.put(this.all.concat(fresh));
            this.show();
            this.onChange();
            return fresh.length;
        }

        closeForm() {
            this.form = null;
            this.edited = null;
            this.show();
        }

        show() {
            const isPast = (entry) => this.kind.endOf(entry) < this.today && entry !== this.edited;
            const past = this.all.filter(isPast);
            const ahead = this.all.filter((entry) => !isPast(entry));
            this.past.hidden = !past.length;
            const summary = AJS.I18n.getText("meridian.hours.list.past", String(past.length));
            this.past.replaceChildren(element('summary', {}, summary),
                element('ul', { class: 'mrd-entries' }, ...past.map((entry) => this.row(entry))));
            const rows = ahead.map((entry) => this.row(entry));
            if (this.form && !this.edited) rows.push(this.formRow());
            this.list.replaceChildren(...rows);
            this.list.hidden = !rows.length;
            this.empty.hidden = this.all.length > 0 || Boolean(this.form);
            this.adder.hidden = Boolean(this.form);
        }

        row(entry) {
            if (this.form && this.edited === entry) return this.formRow();
            const text = this.kind.text(entry, this.today);
            const ops = element('span', { class: 'mrd-ops' },
                named(AJS.I18n.getText("meridian.hours.list.edit"), text, () => this.edit(entry)),
                named(AJS.I18n.getText("meridian.hours.list.remove"), text, () => this.remove(entry)));
            const row = element('li', {}, element('span', { class: 'mrd-grow' }, text), ops);
            if (this.noted.has(entry)) row.append(...this.noteOn(entry));
            return row;
        }

        noteOn(entry) {
            return this.kind.noteOf ? this.kind.noteOf(entry, (longer) => this.replace(entry, longer)) : [];
        }

        replace(entry, other) {
            this.noted.delete(entry);
            this.all = this.all.map((each) => (each === entry ? other : each));
            this.show();
            this.adder.focus();
            this.onChange();
        }

        formRow() {
            return element('li', { class: 'mrd-editing' }, this.formBox);
        }

        /** Opens the form on an entry, or on a new one for null. */
        edit(entry) {
            if (this.form && !this.finish()) return;
            this.openForm(entry);
            this.form.value = entry || {};
            this.form.focus();
            this.onChange();
        }

        openForm(entry) {
            this.edited = entry;
            this.form = this.kind.makeForm({ today: this.today, onTyped: () => this.onChange() });
            const done = button('aui-button', AJS.I18n.getText("meridian.hours.list.done"), () => this.done());
            const cancel = button('aui-button aui-button-link', AJS.I18n.getText("meridian.hours.list.cancel"),
                () => this.cancel());
            this.formBox = element('div', { class: 'mrd-box', role: 'group', 'aria-label': this.kind.words.title },
                this.form.fields, element('div', { class: 'mrd-submit' }, done, cancel));
            this.formBox.addEventListener('keydown', (event) => this.steer(event));
            this.show();
        }

        /** Enter finishes the entry and does not send the whole form; Escape gives it up. */
        steer(event) {
            if (event.key === 'Enter' && event.target.nodeName === 'INPUT') {
                event.preventDefault();
                this.done();
            } else if (event.key === 'Escape' && !event.defaultPrevented) {
                this.cancel();
            }
        }

        done() {
            if (this.finish()) this.adder.focus();
        }

        cancel() {
            this.closeForm();
            this.adder.focus();
            this.onChange();
        }

        /** Takes what is in the form over; false, with the focus on it, if something is wrong there. */
        finish() {
            const found = this.check();
            if (found.length) found[0].input.focus();
            else if (this.form) this.takeOver();
            return !found.length;
        }

        takeOver() {
            const entry = this.form.value;
            this.put(this.all.filter((each) => each !== this.edited).concat(entry));
            this.noted.add(entry);
            this.closeForm();
            this.onChange();
        }

        check() {
            return this.form ? this.form.check() : [];
        }

        remove(entry) {
            this.all = this.all.filter((each) => each !== entry);
            this.show();
            this.adder.focus();
            this.onChange();
        }

        /** What the server says about [2].to: the entry opens with the sentence in it. */
        refuse(path, text) {
            const match = /^\[(\d+)]\.?(.*)/.exec(path) || [];
            this.openForm(this.all[Number(match[1] || 0)] || null);
            this.form.value = this.edited || {};
            return this.form.refuse(match[2] || '', text);
        }

        get state() {
            return {
                entries: this.all, typed: this.form ? this.form.typed : null,
                edited: this.edited ? this.all.indexOf(this.edited) : -1
            };
        }

        set state(state) {
            this.entries = state.entries;
            if (!state.typed) return;
            this.openForm(this.all[state.edited] || null);
            this.form.typed = state.typed;
        }
    }

    /** @param hoursOn gives the hours that start on a date */
    function leaveKind(hoursOn) {
        return {
            makeForm: (context) => new LeaveForm(context), text: leaveText,
            dateOf: (leave) => leave.from, endOf: (leave) => leave.to,
            noteOf: (leave, replace) => restNote(leave, restOfShift(leave, hoursOn), replace),
            words: {
                title: AJS.I18n.getText("meridian.hours.away.title"),
                empty: AJS.I18n.getText("meridian.hours.away.empty"),
                add: AJS.I18n.getText("meridian.hours.away.add")
            }
        };
    }

    function restNote(leave, rest, replace) {
        if (!rest) return [];
        const text = AJS.I18n.getText("meridian.hours.away.night", dayName(dayOf(leave.to)),
            dayName(dayAfter(dayOf(leave.to))), clock(rest.until % MIDNIGHT));
        const take = button('mrd-link', AJS.I18n.getText("meridian.hours.away.take-night"),
            () => replace(withRest(leave, rest)));
        return [element('p', { class: 'mrd-min mrd-wide', role: 'status' }, text, ' ', take)];
    }

    function extraDayKind() {
        return {
            makeForm: (context) => new ExtraDayForm(context), text: extraDayText,
            dateOf: (extraDay) => extraDay.date, endOf: (extraDay) => extraDay.date,
            words: {
                title: AJS.I18n.getText("meridian.hours.extra.title"),
                empty: AJS.I18n.getText("meridian.hours.extra.empty"),
                add: AJS.I18n.getText("meridian.hours.extra.add")
            }
        };
    }

    Object.assign(window.Meridian, { EntryList, extraDayKind, extraDayText, leaveKind, leaveText });
}());
