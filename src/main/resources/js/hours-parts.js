/** Zone, week and region of somebody or of a default, with what holds where nothing is set. */
(function () {
    'use strict';

    const { Trouble, WeekEditor, ZonePicker, button, element, select, uniqueId } = window.Meridian;
    const { DAYS, weekText } = window.Meridian.words;

    /** Where an inherited value comes from, as a sentence with its own words for each part. */
    function zoneSource(origin, product) {
        switch (origin.source) {
            case 'PRODUCT_PREFERENCE': return AJS.I18n.getText("meridian.hours.zone.from-preference", product);
            case 'GROUP': return AJS.I18n.getText("meridian.hours.zone.from-group", origin.name);
            case 'COMPANY': return AJS.I18n.getText("meridian.hours.zone.from-company");
            default: return AJS.I18n.getText("meridian.hours.zone.from-product", product);
        }
    }

    function weekSource(origin) {
        switch (origin.source) {
            case 'GROUP': return AJS.I18n.getText("meridian.hours.week.from-group", origin.name);
            case 'COMPANY': return AJS.I18n.getText("meridian.hours.week.from-company");
            default: return AJS.I18n.getText("meridian.hours.week.from-nobody");
        }
    }

    /** One's own zone; null while it is inherited. */
    class ZonePart {
        constructor({ zones, inherited, product }) {
            this.zones = zones;
            this.inherited = inherited;
            this.product = product;
            const id = uniqueId('zone-label');
            this.picker = new ZonePicker(zones, id, () => this.pick());
            this.now = element('span', { class: 'mrd-now' });
            this.note = element('p', { class: 'mrd-min' });
            this.element = element('div', {}, element('span', { class: 'mrd-assistive', id },
                AJS.I18n.getText("meridian.hours.zone.title")),
            element('div', { class: 'mrd-row mrd-zone' }, this.picker.element, this.now), this.note);
        }

        pick() {
            this.inherits = false;
            this.describe();
            this.onEdited();
        }

        use(id) {
            this.picker.value = id;
            this.pick();
        }

        get value() {
            return this.inherits ? null : this.picker.value || this.picker.typedText;
        }

        set value(id) {
            this.inherits = id === null;
            this.picker.value = this.inherits ? this.inherited.value : id;
            this.describe();
        }

        get texts() {
            return { inherits: this.inherits, typed: this.picker.typedText };
        }

        set texts({ inherits, typed }) {
            if (inherits) {
                this.value = null;
                return;
            }
            this.picker.typedText = typed;
            this.inherits = false;
            this.describe();
        }

        describe() {
            this.note.replaceChildren(...(this.inherits ? [zoneSource(this.inherited, this.product)] : this.ownNote()));
        }

        ownNote() {
            const label = AJS.I18n.getText("meridian.hours.zone.inherit", this.zones.text(this.inherited.value));
            const back = button('mrd-link', label, () => {
                this.value = null;
                this.picker.input.focus();
                this.onEdited();
            });
            return [AJS.I18n.getText("meridian.hours.form.set-by-you"), ' ', back];
        }

        showNow(text) {
            this.now.textContent = text && AJS.I18n.getText("meridian.hours.zone.now", text);
        }

        check() {
            return this.inherits ? [] : this.picker.check();
        }

        refuse(path, text) {
            return this.picker.refuse(text);
        }

        summary(id) {
            return this.zones.text(id);
        }

        focus() {
            this.picker.input.focus();
        }
    }

    /** One's own week; null while it is inherited. */
    class WeekPart {
        constructor({ inherited }) {
            this.inherited = inherited;
            this.editor = new WeekEditor(this);
            this.note = element('p', { class: 'mrd-min mrd-source' });
            this.element = element('div', {}, this.note, this.editor.element);
        }

        onWeekTyped() {
            if (this.inherits) this.own();
            this.onEdited();
        }

        onWeekSettled() {
            this.onWeekTyped();
        }

        own() {
            this.inherits = false;
            this.describe();
        }

        get value() {
            return this.inherits ? null : this.editor.value;
        }

        set value(week) {
            this.inherits = week === null;
            this.editor.value = this.inherits ? this.inherited.value : week;
            this.describe();
        }

        /** With the hours of another week on the days that cannot be read. */
        valueWith(other) {
            if (this.inherits) return null;
            const wrong = this.wrongDays;
            const week = this.editor.value;
            return Object.fromEntries(DAYS.map((day) => [day, (wrong.includes(day) ? other[day] : week[day]) || []])
                .filter(([, hours]) => hours.length));
        }

        get wrongDays() {
            return this.inherits ? [] : this.editor.wrongDays;
        }

        get texts() {
            return { inherits: this.inherits, days: this.editor.texts };
        }

        set texts({ inherits, days }) {
            this.editor.texts = days;
            this.inherits = inherits;
            this.describe();
            if (!inherits) this.editor.check();
        }

        describe() {
            this.note.replaceChildren(...(this.inherits ? [weekSource(this.inherited)] : this.ownNote()));
        }

        ownNote() {
            const back = button('mrd-link', this.inheritLabel(), () => {
                this.value = null;
                this.focus();
                this.onEdited();
            });
            return [AJS.I18n.getText("meridian.hours.form.set-by-you"), ' ', back];
        }

        inheritLabel() {
            const week = weekText(this.inherited.value);
            return this.inherited.source === 'GROUP'
                ? AJS.I18n.getText("meridian.hours.week.inherit-group", this.inherited.name, week)
                : AJS.I18n.getText("meridian.hours.week.inherit", week);
        }

        check() {
            return this.inherits ? [] : this.editor.check();
        }

        refuse(path, text) {
            return this.editor.refuse(path, text);
        }

        summary(week) {
            return weekText(week);
        }

        focus() {
            this.element.querySelector('input, button').focus();
        }
    }

    /** The public holidays of a region or of a company calendar; null while they are inherited. */
    class RegionPart {
        constructor({ regions, calendars, inheritedLabel, onChange }) {
            this.inheritedLabel = inheritedLabel;
            this.input = select([]);
            this.input.setAttribute('aria-label', AJS.I18n.getText("meridian.hours.region.title"));
            this.input.addEventListener('change', onChange);
            this.note = element('p', { class: 'mrd-min' });
            this.field = element('div', { class: 'mrd-field mrd-region' }, this.input);
            this.trouble = new Trouble(this.field);
            this.element = element('div', {}, this.field, this.note);
            this.offer(regions, calendars);
        }

        /** What can be chosen; what is chosen stays. */
        offer(regions, calendars) {
            const chosen = this.input.value;
            const none = AJS.I18n.getText("meridian.hours.region.none");
            this.names = new Map(regions.concat(calendars).map((each) => [each.code, each.name])).set('none', none);
            this.input.replaceChildren(...[['', this.inheritedLabel], ['none', none]]
                .map(([value, text]) => element('option', { value }, text)));
            this.addGroup(AJS.I18n.getText("meridian.hours.region.calendars"), calendars.map((each) => [
                each.code, AJS.I18n.getText("meridian.hours.region.calendar", each.name)]));
            this.addGroup(AJS.I18n.getText("meridian.hours.region.regions"),
                regions.map((each) => [each.code, each.name]));
            this.value = chosen || null;
        }

        addGroup(label, options) {
            if (!options.length) return;
            this.input.append(element('optgroup', { label },
                ...options.map(([value, text]) => element('option', { value }, text))));
        }

        get value() {
            return this.input.value || null;
        }

        /** A region that is no longer offered can be kept. */
        set value(code) {
            if (code && !this.names.has(code)) {
                this.names.set(code, code);
                this.input.append(element('option', { value: code }, code));
            }
            this.input.value = code || '';
            this.trouble.clear();
        }

        has(code) {
            return this.names.has(code);
        }

        name(code) {
            return this.names.get(code) || code;
        }

        refuse(text) {
            const place = AJS.I18n.getText("meridian.hours.region.title");
            this.trouble.show([this.input], text);
            return {
                place, input: this.input, text: AJS.I18n.getText("meridian.hours.form.needs-change", place)
            };
        }
    }

    Object.assign(window.Meridian, { RegionPart, WeekPart, ZonePart });
}());
