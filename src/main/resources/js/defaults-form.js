/** What administrators set for many: zone, week, public holidays and half day, each of which may stay unset. */
(function () {
    'use strict';

    const {
        RegionPart, SettingsForm, Trouble, WeekEditor, ZonePicker, button, element, notATime, section, textInput, uniqueId
    } = window.Meridian;
    const { MIDNIGHT, clock, minutesOf, weekText } = window.Meridian.words;

    /** A zone that may stay unset: then the field is empty. */
    class OptionalZone {
        constructor(zones, note, onChange) {
            const id = uniqueId('zone-label');
            this.picker = new ZonePicker(zones, id, onChange);
            this.element = element('div', {}, element('span', { class: 'mrd-assistive', id },
                AJS.I18n.getText("meridian.hours.zone.title")),
            element('div', { class: 'mrd-row mrd-zone' }, this.picker.element),
            element('p', { class: 'mrd-min' }, note));
        }

        get typed() {
            return this.picker.typedText;
        }

        set typed(text) {
            this.picker.typedText = text;
        }

        get value() {
            return this.picker.typedText.trim() ? this.picker.value || this.picker.typedText : null;
        }

        set value(id) {
            this.picker.value = id || '';
        }

        check() {
            return this.picker.typedText.trim() ? this.picker.check() : [];
        }
    }

    /** A week that may stay unset: then its rows are not there. */
    class OptionalWeek {
        constructor(note, onChange) {
            this.onChange = onChange;
            this.editor = new WeekEditor(this);
            this.setter = button('aui-button', AJS.I18n.getText("meridian.hours.admin.set-week"), () => this.start());
            const clear = button('mrd-link', AJS.I18n.getText("meridian.hours.admin.unset-week"), () => this.clear());
            this.none = element('div', {}, element('p', { class: 'mrd-sub' }, note),
                element('div', { class: 'mrd-submit' }, this.setter));
            this.some = element('div', {}, element('p', { class: 'mrd-min mrd-source' }, clear), this.editor.element);
            this.element = element('div', {}, this.none, this.some);
        }

        start() {
            this.value = window.Meridian.words.NINE_TO_FIVE;
            this.editor.element.querySelector('input').focus();
            this.onChange();
        }

        clear() {
            this.value = null;
            this.setter.focus();
            this.onChange();
        }

        onWeekTyped() {
            this.onChange();
        }

        onWeekSettled() {
            this.onChange();
        }

        get value() {
            return this.isSet ? this.editor.value : null;
        }

        set value(week) {
            this.editor.value = week || {};
            this.arrange(week !== null);
        }

        arrange(isSet) {
            this.isSet = isSet;
            this.none.hidden = isSet;
            this.some.hidden = !isSet;
        }

        get typed() {
            return { isSet: this.isSet, days: this.editor.texts };
        }

        set typed({ isSet, days }) {
            this.editor.texts = days;
            this.arrange(isSet);
            if (isSet) this.editor.check();
        }

        check() {
            return this.isSet ? this.editor.check() : [];
        }
    }

    /** The time that splits everybody's days; unset while its field is empty. */
    class HalfDayPart {
        constructor(note, onChange) {
            this.label = AJS.I18n.getText("meridian.hours.admin.half-day");
            this.input = textInput({ 'aria-label': this.label, spellcheck: 'false' });
            this.field = element('div', { class: 'mrd-field' }, element('span', { class: 'mrd-iv' }, this.input));
            this.trouble = new Trouble(this.field);
            this.element = element('div', {}, this.field, element('p', { class: 'mrd-min' }, note));
            this.input.addEventListener('input', () => {
                this.trouble.clear();
                onChange();
            });
            this.input.addEventListener('change', () => this.tidy());
        }

        /** Writes what was understood as it will be shown from now on. */
        tidy() {
            if (this.value !== null) this.input.value = this.value;
        }

        get typed() {
            return this.input.value;
        }

        get value() {
            const minutes = minutesOf(this.typed);
            return minutes === null || minutes === MIDNIGHT ? this.typed.trim() || null : clock(minutes);
        }

        set value(time) {
            this.input.value = time || '';
            this.trouble.clear();
        }

        check() {
            const minutes = minutesOf(this.typed);
            const isRight = !this.typed.trim() || (minutes !== null && minutes !== MIDNIGHT);
            return isRight ? [] : [this.refuse(notATime(this.typed))];
        }

        refuse(text) {
            this.trouble.show([this.input], text);
            return {
                place: this.label, input: this.input,
                text: AJS.I18n.getText("meridian.hours.form.needs-change", this.label)
            };
        }
    }

    /** The parts; a part that is not set is left out of its value. The half day is there for the company only. */
    class DefaultsFields {
        constructor({ zones, regions, calendars, notes, onChange }) {
            this.zone = new OptionalZone(zones, notes.zone, onChange);
            this.week = new OptionalWeek(notes.week, onChange);
            this.region = new RegionPart({ regions, calendars, onChange,
                inheritedLabel: AJS.I18n.getText("meridian.hours.admin.region-unset") });
            this.region.note.textContent = notes.region;
            this.halfDay = notes.halfDay && new HalfDayPart(notes.halfDay, onChange);
            this.sections = [
                section(AJS.I18n.getText("meridian.hours.zone.title"), this.zone.element),
                section(AJS.I18n.getText("meridian.hours.week.title"), this.week.element),
                section(AJS.I18n.getText("meridian.hours.region.title"), this.region.element)
            ].concat(this.halfDay ? section(this.halfDay.label, this.halfDay.element) : []);
        }

        get value() {
            const value = {};
            if (this.zone.value !== null) value.zone = this.zone.value;
            if (this.week.value !== null) value.week = this.week.value;
            if (this.region.value !== null) value.region = this.region.value;
            if (this.halfDay && this.halfDay.value !== null) value.halfDay = this.halfDay.value;
            return value;
        }

        set value({ zone, week, region, halfDay }) {
            this.zone.value = zone || null;
            this.week.value = week || null;
            this.region.value = region || null;
            if (this.halfDay) this.halfDay.value = halfDay || null;
        }

        get typed() {
            return {
                zone: this.zone.typed, week: this.week.typed, region: this.region.value,
                halfDay: this.halfDay && this.halfDay.typed
            };
        }

        set typed({ zone, week, region, halfDay }) {
            this.zone.typed = zone;
            this.week.typed = week;
            this.region.value = region;
            if (this.halfDay) this.halfDay.value = halfDay;
        }

        check() {
            return this.zone.check().concat(this.week.check(), this.halfDay ? this.halfDay.check() : []);
        }

        /** What the server says about zone, region, halfDay or week.FRIDAY[1]; null for what is no part of this. */
        refuse(path, text) {
            if (path === 'zone') return this.zone.picker.refuse(text);
            if (path === 'region') return this.region.refuse(text);
            if (path === 'halfDay' && this.halfDay) return this.halfDay.refuse(text);
            if (path.startsWith('week')) return this.week.editor.refuse(path.replace(/^week\.?/, ''), text);
            return null;
        }
    }

    /** Defaults in one line each, for lists and for comparing two versions. */
    function defaultsLines({ zone, week, region, halfDay }, { zones, regionName }) {
        const lines = [];
        if (zone) lines.push(zones.text(zone));
        if (week) lines.push(weekText(week));
        if (region) lines.push(AJS.I18n.getText("meridian.hours.admin.region-line", regionName(region)));
        if (halfDay) lines.push(AJS.I18n.getText("meridian.hours.admin.half-day-line", halfDay));
        return lines.length ? lines : [AJS.I18n.getText("meridian.hours.admin.nothing-set")];
    }

    /** A form for one set of defaults. */
    class DefaultsForm extends SettingsForm {
        /** @param context has zones, regions, calendars, notes, product and lines */
        constructor(context, path, ends) {
            super({
                product: context.product, lines: context.lines,
                fields: (onChange) => new DefaultsFields(Object.assign({ onChange }, context))
            }, path, ends);
        }
    }

    Object.assign(window.Meridian, { DefaultsForm, defaultsLines });
}());
