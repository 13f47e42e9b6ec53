/** Hours of a day and of a week, typed as pairs of times (rule W4). */
(function () {
    'use strict';

    const { Trouble, button, element, icon, textInput, uniqueId } = window.Meridian;
    const {
        DAYS, MIDNIGHT, clock, dayAfter, dayName, daysText, lengthText, minutesOf, timesOf
    } = window.Meridian.words;

    const MOST_A_DAY = 12;

    /** From one time until another; an end that is not after its start is on the next day. */
    class HoursInput {
        constructor(list, from, until) {
            this.list = list;
            this.from = this.input(AJS.I18n.getText("meridian.hours.week.from", list.name), from);
            this.until = this.input(AJS.I18n.getText("meridian.hours.week.until", list.name), until);
            this.ends = element('span', { class: 'mrd-min' });
            this.remover = element('button', { type: 'button', class: 'mrd-x' }, icon('cross', 'subtle'));
            this.remover.addEventListener('click', () => list.remove(this));
            this.element = element('span', { class: 'mrd-iv' }, this.from,
                element('span', { 'aria-hidden': 'true' }, AJS.I18n.getText("meridian.hours.week.to")),
                this.until, this.ends, this.remover);
            this.describe();
        }

        input(label, value) {
            const made = textInput({ 'aria-label': label, spellcheck: 'false' });
            made.value = value;
            made.addEventListener('input', () => this.list.typed());
            made.addEventListener('change', () => this.tidy(made));
            return made;
        }

        /** Writes what was understood as it will be shown from now on. */
        tidy(input) {
            const minutes = minutesOf(input.value);
            if (minutes !== null) input.value = clock(minutes);
            this.list.settled();
        }

        describe() {
            const read = this.read();
            const day = read && read.end > MIDNIGHT ? dayName(dayAfter(this.list.day), true) : '';
            this.ends.textContent = day && AJS.I18n.getText("meridian.hours.week.ends", day);
            this.remover.setAttribute('aria-label',
                AJS.I18n.getText("meridian.hours.week.remove", this.from.value, this.until.value));
        }

        /** Start and end in minutes of the day it starts on; null while it cannot be read. */
        read() {
            const start = minutesOf(this.from.value);
            const typed = minutesOf(this.until.value);
            if (start === null || typed === null || start === MIDNIGHT || start === typed) return null;
            const until = typed === 0 ? MIDNIGHT : typed;
            return { start, end: until > start ? until : until + MIDNIGHT, row: this };
        }

        get text() {
            return AJS.I18n.getText("meridian.hours.words.from-until", this.from.value, this.until.value);
        }

        /** What is wrong with it alone: sentence and inputs. */
        flaw() {
            const wrong = [this.from, this.until].find((input) => minutesOf(input.value) === null
                || (input === this.from && minutesOf(input.value) === MIDNIGHT));
            if (wrong) return { text: notATime(wrong.value), inputs: [wrong] };
            if (this.read()) return null;
            return { text: AJS.I18n.getText("meridian.hours.week.no-length"), inputs: [this.from, this.until] };
        }
    }

    function notATime(typed) {
        if (!typed.trim()) return AJS.I18n.getText("meridian.hours.week.time-missing");
        const likely = /^(\d{1,2})[.,](\d)$/.exec(typed.trim());
        const example = likely && Number(likely[1]) < 24 ? likely[1].padStart(2, '0') + ':30' : '09:00';
        return AJS.I18n.getText("meridian.hours.week.not-a-time", typed, example);
    }

    /** The hours of one weekday or date. Tells its owner by onTyped, at each key, and onSettled, after each change. */
    class HoursList {
        constructor(owner, day, name) {
            this.owner = owner;
            this.name = name;
            this.rows = [];
            this.troubles = [];
            this.day = day;
            this.none = element('span', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.hours.week.not-working"));
            this.adder = button('mrd-link', AJS.I18n.getText("meridian.hours.week.add"), () => this.add());
            this.adder.setAttribute('aria-label', AJS.I18n.getText("meridian.hours.week.add-to", name));
            this.errors = element('div', { class: 'mrd-iv-errors' });
            this.element = element('div', { class: 'mrd-ivs' }, this.none, this.adder, this.errors);
        }

        setDay(day) {
            this.day = day;
            this.rows.forEach((row) => row.describe());
        }

        /** Pairs of times as they were typed. */
        get texts() {
            return this.rows.map((row) => [row.from.value, row.until.value]);
        }

        set texts(texts) {
            this.clearErrors();
            this.rows.forEach((row) => row.element.remove());
            this.rows = texts.map(([from, until]) => this.place(new HoursInput(this, from, until)));
            this.arrange();
        }

        place(row) {
            this.element.insertBefore(row.element, this.adder);
            return row;
        }

        arrange() {
            this.none.hidden = this.rows.length > 0;
            this.adder.hidden = this.rows.length >= MOST_A_DAY;
        }

        add() {
            const last = this.rows.length ? this.rows[this.rows.length - 1].read() : null;
            const start = last && last.end + 60 < MIDNIGHT ? last.end + 60 : null;
            const row = new HoursInput(this, start === null ? '' : clock(start), '');
            if (!this.rows.length) [row.from.value, row.until.value] = ['09:00', '17:00'];
            this.rows.push(this.place(row));
            this.arrange();
            row.describe();
            (start === null ? row.from : row.until).focus();
            this.settled();
        }

        remove(row) {
            const index = this.rows.indexOf(row);
            this.rows.splice(index, 1);
            this.clearErrors();
            row.element.remove();
            this.arrange();
            const next = this.rows[Math.min(index, this.rows.length - 1)];
            (next ? next.remover : this.adder).focus();
            this.settled();
        }

        typed() {
            this.rows.forEach((row) => row.describe());
            this.owner.onTyped(this);
        }

        settled() {
            this.rows.forEach((row) => row.describe());
            this.owner.onSettled(this);
        }

        /** What can be read, by start. */
        read() {
            return this.rows.map((row) => row.read()).filter(Boolean).sort((a, b) => a.start - b.start);
        }

        /** In the form of the REST API; only what is complete. */
        get value() {
            return this.rows.filter((row) => row.read())
                .map((row) => clock(row.read().start) + '-' + clock(minutesOf(row.until.value) || MIDNIGHT));
        }

        set value(hours) {
            this.texts = hours.map(timesOf);
        }

        get length() {
            return this.read().reduce((sum, each) => sum + each.end - each.start, 0);
        }

        /** @param night hours of the evening before that go on into this day, if there are any */
        flaws(night) {
            const alone = this.rows.map((row) => row.flaw()).filter(Boolean);
            return alone.concat(this.overlaps(), night ? this.overlapsWith(night) : []);
        }

        overlaps() {
            const read = this.read();
            return read.slice(1).flatMap((later, index) => {
                const earlier = read.slice(0, index + 1).find((each) => each.end > later.start);
                return earlier ? [overlap(earlier.row, later.row, clockOf(earlier.end))] : [];
            });
        }

        overlapsWith(night) {
            const first = this.read().find((each) => each.start < night.end - MIDNIGHT);
            if (!first) return [];
            const text = AJS.I18n.getText("meridian.hours.week.overlaps-night", first.row.text, night.row.text,
                clockOf(night.end));
            return [{ text, inputs: [first.row.from, first.row.until], overlap: true }];
        }

        showErrors(flaws) {
            this.clearErrors();
            this.troubles = flaws.map((flaw) => {
                const trouble = new Trouble(this.errors);
                trouble.show(flaw.inputs, flaw.text);
                return trouble;
            });
        }

        clearErrors() {
            this.troubles.forEach((trouble) => trouble.clear());
            this.troubles = [];
        }

        /** What the server says about the hours at that place of the list. */
        refuse(index, text) {
            const row = this.rows[index] || this.rows[this.rows.length - 1];
            const inputs = row ? [row.from, row.until] : [this.adder];
            this.showErrors([{ text, inputs }]);
            return inputs[0];
        }
    }

    function clockOf(end) {
        return clock(end > MIDNIGHT ? end - MIDNIGHT : end);
    }

    function overlap(earlier, later, end) {
        const text = AJS.I18n.getText("meridian.hours.week.overlaps", later.text, earlier.text, end);
        return { text, inputs: [later.from, later.until], overlap: true };
    }

    /** Seven days of hours. Tells its owner by onWeekTyped, at each key, and onWeekSettled, after each change. */
    class WeekEditor {
        constructor(owner) {
            this.owner = owner;
            this.lists = new Map(DAYS.map((day) => [day, new HoursList(this, day, dayName(day))]));
            this.totals = new Map(DAYS.map((day) => [day, element('span', { class: 'mrd-tot' })]));
            this.element = element('ul', { class: 'mrd-week' }, ...DAYS.map((day) => this.row(day)));
        }

        row(day) {
            const id = uniqueId('day');
            const list = this.lists.get(day);
            if (day === 'MONDAY') list.adder.after(this.copier());
            return element('li', {}, element('span', { class: 'mrd-day', id }, dayName(day)), list.element,
                this.totals.get(day));
        }

        copier() {
            const days = daysText('TUESDAY', 'FRIDAY');
            return button('mrd-link', AJS.I18n.getText("meridian.hours.week.copy", days), () => {
                DAYS.slice(1, 5).forEach((day) => { this.lists.get(day).texts = this.lists.get('MONDAY').texts; });
                this.onSettled();
            });
        }

        onTyped(list) {
            list.clearErrors();
            this.showTotals();
            this.owner.onWeekTyped();
        }

        /** Everything is looked at anew: an evening may reach into the next day. */
        onSettled() {
            this.check();
            this.owner.onWeekSettled();
        }

        get texts() {
            return Object.fromEntries(DAYS.map((day) => [day, this.lists.get(day).texts]));
        }

        set texts(texts) {
            DAYS.forEach((day) => { this.lists.get(day).texts = texts[day] || []; });
            this.showTotals();
        }

        /** In the form of the REST API; days off are left out. */
        get value() {
            return Object.fromEntries(DAYS.map((day) => [day, this.lists.get(day).value])
                .filter(([, hours]) => hours.length));
        }

        set value(week) {
            DAYS.forEach((day) => { this.lists.get(day).value = week[day] || []; });
            this.showTotals();
        }

        flawsOf(day) {
            const before = DAYS[(DAYS.indexOf(day) + 6) % 7];
            const night = this.lists.get(before).read().find((each) => each.end > MIDNIGHT);
            return this.lists.get(day).flaws(night);
        }

        /** The days that cannot be saved as they are. */
        get wrongDays() {
            return DAYS.filter((day) => this.flawsOf(day).length);
        }

        /** Shows what is wrong at its place and returns it, for the sentence above the form. */
        check() {
            const found = DAYS.flatMap((day) => {
                const flaws = this.flawsOf(day);
                this.lists.get(day).showErrors(flaws);
                return flaws.slice(0, 1).map((flaw) => problemOn(day, flaw.inputs[0], flaw.overlap));
            });
            this.showTotals();
            return found;
        }

        /** What the server says about FRIDAY[1], or about the whole day. */
        refuse(path, text) {
            const match = /^(\w+)(?:\[(\d+)])?/.exec(path) || [];
            const list = this.lists.get(match[1]) || this.lists.get('MONDAY');
            return problemOn(list.day, list.refuse(Number(match[2] || 0), text), false);
        }

        showTotals() {
            DAYS.forEach((day) => {
                const list = this.lists.get(day);
                const total = list.rows.length ? lengthText(list.length) : '';
                this.totals.get(day).textContent = total && this.flawsOf(day).length ? '\u2013' : total;
            });
        }
    }

    function problemOn(day, input, overlap) {
        const place = dayName(day);
        const text = overlap
            ? AJS.I18n.getText("meridian.hours.week.has-overlap", place)
            : AJS.I18n.getText("meridian.hours.form.needs-change", place);
        return { place, input, text };
    }

    Object.assign(window.Meridian, { HoursList, WeekEditor, notATime });
}());
