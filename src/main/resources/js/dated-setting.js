/** A zone or a week with the dates from which it counts (rule W9). */
(function () {
    'use strict';

    const { Choice, Trouble, button, dateInput, element, named } = window.Meridian;
    const { dateText, isDate, plusDays } = window.Meridian.words;

    const ALWAYS = 'always';
    const TODAY = 'today';
    const DATE = 'date';

    /** What holds from a date on, in order; only the first may hold since ever. Values are texts or weeks. */
    class Course {
        constructor(name, entries) {
            this.name = name;
            this.entries = entries;
        }

        valueOf(entry) {
            return entry && entry[this.name] !== undefined ? entry[this.name] : null;
        }

        entryOn(date) {
            return this.entries.filter((entry) => !entry.from || entry.from <= date).pop() || null;
        }

        on(date) {
            return this.valueOf(this.entryOn(date));
        }

        without(entry) {
            return new Course(this.name, this.entries.filter((each) => each !== entry));
        }

        always(value) {
            return new Course(this.name, value === null ? [] : [{ [this.name]: value }]);
        }

        with(from, value) {
            const added = value === null ? { from } : { from, [this.name]: value };
            const rest = this.entries.filter((entry) => entry.from !== from);
            const sorted = rest.concat(added).sort((a, b) => (a.from || '').localeCompare(b.from || ''));
            return new Course(this.name, sorted).withoutRepetition();
        }

        withoutRepetition() {
            const kept = this.entries.filter((entry, index) =>
                !isSame(this.valueOf(entry), index ? this.valueOf(this.entries[index - 1]) : null));
            return new Course(this.name, kept);
        }
    }

    function isSame(one, other) {
        return JSON.stringify(one) === JSON.stringify(other);
    }

    /**
     * An editor for what holds today or from a later date on, and the list of everything else that was set. The editor
     * has value (null to inherit), texts, check, refuse, summary and element, and calls onEdited.
     */
    class DatedSetting {
        constructor(name, editor, today, onChange) {
            this.name = name;
            this.editor = editor;
            this.today = today;
            this.onChange = onChange;
            this.list = element('ul', { class: 'mrd-course' });
            this.build();
            editor.onEdited = () => this.edited();
        }

        build() {
            const date = dateInput();
            date.setAttribute('aria-label', AJS.I18n.getText("meridian.hours.from.date"));
            this.date = date;
            this.when = new Choice(AJS.I18n.getText("meridian.hours.from.legend"), [
                [TODAY, AJS.I18n.getText("meridian.hours.from.today", dateText(this.today, this.today))],
                [DATE, AJS.I18n.getText("meridian.hours.from.other"), date],
                [ALWAYS, AJS.I18n.getText("meridian.hours.from.always")]
            ], () => this.changed());
            this.trouble = new Trouble(this.when.element);
            date.addEventListener('input', () => {
                this.trouble.clear();
                this.when.value = DATE;
            });
            this.back = button('mrd-link', AJS.I18n.getText("meridian.hours.from.back"), () => this.edit(null));
            this.title = element('p', { class: 'mrd-min' });
            this.head = element('div', { class: 'mrd-row' }, this.title, this.back);
            this.element = element('div', {}, this.head, this.editor.element, this.when.element, this.list);
        }

        /** What is stored, or was pasted: the editor shows what holds today. */
        set entries(entries) {
            this.course = new Course(this.name, entries);
            this.edit(null);
        }

        /** Puts what holds from a later date on into the editor; null for today. */
        edit(entry) {
            this.entry = entry;
            this.show(this.course.valueOf(entry || this.course.entryOn(this.today)));
            this.when.value = entry ? DATE : TODAY;
            this.date.value = entry ? entry.from : plusDays(this.today, 1);
            this.arrange();
            this.onChange();
        }

        show(value) {
            this.trouble.clear();
            this.editor.value = value;
        }

        edited() {
            this.arrange();
            this.onChange();
        }

        changed() {
            this.trouble.clear();
            this.arrange();
            this.onChange();
        }

        arrange() {
            const isLater = Boolean(this.entry);
            this.head.hidden = !isLater;
            this.title.textContent = isLater
                ? AJS.I18n.getText("meridian.hours.from.later", dateText(this.entry.from, this.today)) : '';
            this.when.element.hidden = !this.course.entries.length || (!isLater && !this.isEdited);
            this.showList();
        }

        get isEdited() {
            const now = this.entry ? this.course.valueOf(this.entry) : this.course.on(this.today);
            return !isSame(this.editor.value, now);
        }

        showList() {
            const entries = this.course.entries;
            const isPlain = entries.length < 2 && !(entries[0] && entries[0].from);
            this.list.hidden = isPlain;
            this.list.replaceChildren(...(isPlain ? [] : entries.map((entry) => this.row(entry))));
        }

        row(entry) {
            const ops = element('span', { class: 'mrd-ops' });
            const text = this.rowText(entry);
            if (entry.from > this.today && entry !== this.entry) {
                ops.append(named(AJS.I18n.getText("meridian.hours.list.edit"), text, () => this.startEdit(entry)));
            }
            ops.append(named(AJS.I18n.getText("meridian.hours.list.remove"), text, () => this.remove(entry)));
            return element('li', {}, element('span', { class: 'mrd-grow' }, text), ops);
        }

        rowText(entry) {
            const value = this.course.valueOf(entry);
            const summary = value === null
                ? AJS.I18n.getText("meridian.hours.from.inherited") : this.editor.summary(value);
            return entry.from
                ? AJS.I18n.getText("meridian.hours.from.entry", dateText(entry.from, this.today), summary)
                : AJS.I18n.getText("meridian.hours.from.first", summary);
        }

        /** Before another entry is edited, what stands in the editor goes into the list. */
        startEdit(entry) {
            const found = this.check();
            if (found.length) {
                found[0].input.focus();
                return;
            }
            if (this.isEdited) this.course = new Course(this.name, this.value);
            this.edit(this.course.entries.find((each) => each.from === entry.from) || null);
            this.editor.focus();
        }

        remove(entry) {
            const staysInEditor = this.isEdited && this.entry !== entry;
            this.course = this.course.without(entry);
            if (staysInEditor) this.changed();
            else this.edit(null);
            (this.list.querySelector('button') || this.editor).focus();
        }

        /** All entries as they would be saved. */
        get value() {
            return this.valueWith(this.editor.value);
        }

        /** The same with another value in place of what stands in the editor. */
        valueWith(value) {
            return this.courseWith(value).entries;
        }

        courseWith(value) {
            const rest = this.entry ? this.course.without(this.entry) : this.course;
            if (!this.entry && !this.isEdited) return this.course;
            if (!this.course.entries.length || this.when.value === ALWAYS) return this.course.always(value);
            return rest.with(this.when.value === TODAY ? this.today : this.date.value, value);
        }

        /** Everything as typed, to be kept until it is saved. */
        get state() {
            return {
                entries: this.course.entries, entry: this.entry ? this.entry.from : null,
                editor: this.editor.texts, when: this.when.value, date: this.date.value
            };
        }

        set state(state) {
            this.entries = state.entries;
            this.entry = state.entry ? this.course.entries.find((each) => each.from === state.entry) || null : null;
            this.editor.texts = state.editor;
            this.when.value = state.when;
            this.date.value = state.date;
            this.arrange();
        }

        /** Shows what is wrong at its place and returns it. */
        check() {
            const found = this.editor.check();
            const needsDate = !this.when.element.hidden && this.when.value === DATE && !isDate(this.date.value);
            if (needsDate) found.push(this.refuseDate(AJS.I18n.getText("meridian.hours.from.date-missing")));
            return found;
        }

        refuseDate(text) {
            const place = AJS.I18n.getText("meridian.hours.from.legend");
            this.when.element.hidden = false;
            this.trouble.show([this.date], text);
            return { place, input: this.date, text: AJS.I18n.getText("meridian.hours.form.needs-change", place) };
        }

        /** What the server says about [0].week.FRIDAY[1] or [1].from. */
        refuse(path, text) {
            const rest = path.replace(/^\[\d+]\.?/, '');
            if (rest.startsWith('from')) return this.refuseDate(text);
            return this.editor.refuse(rest.replace(/^\w+\.?/, ''), text);
        }
    }

    Object.assign(window.Meridian, { Course, DatedSetting });
}());
