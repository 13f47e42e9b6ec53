/** The page on which the administrators of a project or space set what a due date means there. */
(function () {
    'use strict';

    const {
        Choice, Field, SettingsForm, Tick, ZonePicker, Zones, button, element, fillFrames, icon, request,
        section, textInput, uniqueId
    } = window.Meridian;

    const FRAMES = '[data-mrd-due-settings]';
    /** The zone in which every day ends last. */
    const LAST_ZONE = 'Etc/GMT+12';
    const LAST = 'LAST';
    const LEAST_HOURS = 0.25;
    const MOST_HOURS = 200;

    /** What each choice is called, and what it means. */
    function rules() {
        return [
            ['PERSONAL', AJS.I18n.getText("meridian.due.settings.personal"),
                AJS.I18n.getText("meridian.due.settings.personal-means")],
            ['ASSIGNEE', AJS.I18n.getText("meridian.due.settings.assignee"),
                AJS.I18n.getText("meridian.due.settings.assignee-means")],
            [LAST, AJS.I18n.getText("meridian.due.settings.last"),
                AJS.I18n.getText("meridian.due.settings.last-means")],
            ['ZONE', AJS.I18n.getText("meridian.due.settings.zone"),
                AJS.I18n.getText("meridian.due.settings.zone-means")]
        ];
    }

    /** Which moment a due day means. The end of the day in the last zone of all is a choice of its own. */
    class RulePart {
        constructor(zones, onChange) {
            const meanings = new Map(rules().map(([value, , text]) => [value, meaning(text)]));
            const options = rules().map(([value, label]) => [value, label, meanings.get(value)]);
            this.choice = new Choice(AJS.I18n.getText("meridian.due.settings.rule-legend"), options, () => {
                this.arrange();
                onChange();
            });
            this.choice.radios.forEach((radio) => radio.setAttribute('aria-describedby', meanings.get(radio.value).id));
            this.choice.element.classList.add('mrd-choices');
            const id = uniqueId('zone-label');
            this.picker = new ZonePicker(zones, id, onChange);
            this.picker.input.id = uniqueId('zone');
            const label = element('label', { id, for: this.picker.input.id },
                AJS.I18n.getText("meridian.hours.zone.title"));
            this.zone = element('div', { class: 'mrd-below mrd-field' }, label, this.picker.element);
            this.element = element('div', {}, this.choice.element, this.zone);
        }

        arrange() {
            this.zone.hidden = this.choice.value !== 'ZONE';
        }

        get value() {
            if (this.choice.value === LAST) return { rule: 'ZONE', zone: LAST_ZONE };
            if (this.choice.value !== 'ZONE') return { rule: this.choice.value };
            return { rule: 'ZONE', zone: this.picker.value || this.picker.typedText };
        }

        set value({ rule, zone }) {
            const isLast = rule === 'ZONE' && zone === LAST_ZONE;
            this.choice.value = isLast ? LAST : rule;
            this.picker.value = isLast ? '' : zone || '';
            this.arrange();
        }

        get typed() {
            return [this.choice.value, this.picker.typedText];
        }

        check() {
            return this.choice.value === 'ZONE' ? this.picker.check() : [];
        }
    }

    function meaning(text) {
        return element('span', { class: 'mrd-min', id: uniqueId('means') }, text);
    }

    /** A length in hours, in quarters; it may be left empty only if it is said what then counts. */
    class HoursPart {
        constructor(label, note, mayBeEmpty, onChange) {
            this.label = label;
            this.mayBeEmpty = mayBeEmpty;
            this.field = new Field(label, textInput({ inputmode: 'decimal', spellcheck: 'false' }));
            this.field.input.addEventListener('input', onChange);
            this.element = element('div', { class: 'mrd-hours-in' }, this.field.element,
                element('p', { class: 'mrd-min' }, note));
        }

        get typed() {
            return this.field.value;
        }

        /** What cannot be read stands for itself: the server says at its place what is wrong with it. */
        get value() {
            const text = this.typed.trim();
            const hours = Number(text.replace(',', '.'));
            if (!text) return undefined;
            return Number.isNaN(hours) ? text : hours;
        }

        set value(hours) {
            this.field.value = hours === undefined ? '' : String(hours);
            this.field.trouble.clear();
        }

        check() {
            const { value } = this;
            if (value === undefined && this.mayBeEmpty) return [];
            const fits = value >= LEAST_HOURS && value <= MOST_HOURS && Number.isInteger(value * 4);
            return fits ? [] : [this.refuse(value === undefined ? AJS.I18n.getText("meridian.rest.error.missing")
                : AJS.I18n.getText("meridian.due.error.not-a-length", this.typed.trim()))];
        }

        refuse(text) {
            this.field.showError(text);
            return {
                place: this.label, input: this.field.input,
                text: AJS.I18n.getText("meridian.hours.form.needs-change", this.label)
            };
        }
    }

    class DueFields {
        constructor(zones, onChange) {
            this.enabled = new Tick(AJS.I18n.getText("meridian.due.settings.enabled"), onChange);
            this.rule = new RulePart(zones, onChange);
            this.dueSoon = new HoursPart(AJS.I18n.getText("meridian.due.settings.due-soon"),
                AJS.I18n.getText("meridian.due.settings.due-soon-means"), false, onChange);
            this.handOver = new HoursPart(AJS.I18n.getText("meridian.due.settings.hand-over"),
                AJS.I18n.getText("meridian.due.settings.hand-over-means"), true, onChange);
            this.sections = [
                section(AJS.I18n.getText("meridian.due.settings.on-off"), this.enabled.element,
                    element('p', { class: 'mrd-min' }, AJS.I18n.getText("meridian.due.settings.enabled-means"))),
                section(AJS.I18n.getText("meridian.due.settings.rule"), this.rule.element),
                section(AJS.I18n.getText("meridian.due.settings.warnings"), this.dueSoon.element, this.handOver.element)
            ];
        }

        get value() {
            return Object.assign({ enabled: this.enabled.value, dueSoonHours: this.dueSoon.value,
                handOverHours: this.handOver.value }, this.rule.value);
        }

        set value(settings) {
            this.enabled.value = settings.enabled;
            this.rule.value = settings;
            this.dueSoon.value = settings.dueSoonHours;
            this.handOver.value = settings.handOverHours;
        }

        get typed() {
            return [this.enabled.value, this.rule.typed, this.dueSoon.typed, this.handOver.typed];
        }

        check() {
            return this.rule.check().concat(this.dueSoon.check(), this.handOver.check());
        }

        refuse(path, text) {
            if (path === 'zone') return this.rule.picker.refuse(text);
            if (path === 'dueSoonHours') return this.dueSoon.refuse(text);
            return path === 'handOverHours' ? this.handOver.refuse(text) : null;
        }
    }

    /** Settings in a few lines, for comparing two versions. */
    function linesOf({ enabled, rule, zone, dueSoonHours, handOverHours }, zones) {
        const isOneZone = rule === 'ZONE' && zone !== LAST_ZONE;
        const name = isOneZone ? AJS.I18n.getText("meridian.due.settings.line-zone", zones.text(zone))
            : rules().find(([value]) => value === (rule === 'ZONE' ? LAST : rule))[1];
        return [
            enabled ? AJS.I18n.getText("meridian.due.settings.line-on")
                : AJS.I18n.getText("meridian.due.settings.line-off"),
            AJS.I18n.getText("meridian.due.settings.line-rule", name),
            AJS.I18n.getText("meridian.due.settings.line-due-soon", String(dueSoonHours)),
            handOverHours === undefined ? AJS.I18n.getText("meridian.due.settings.line-hand-over-unset")
                : AJS.I18n.getText("meridian.due.settings.line-hand-over", String(handOverHours))
        ];
    }

    class DueSettingsPage {
        constructor(frame) {
            this.frame = frame;
            this.product = frame.dataset.mrdProduct;
            this.path = 'due-settings/' + frame.dataset.mrdDueSettings;
            window.addEventListener('beforeunload', (event) => {
                if (this.form && this.form.isTouched) event.preventDefault();
            });
        }

        async load() {
            const [zones, settings] = await Promise.all([request('zones'), request(this.path)]);
            const failed = [zones, settings].find((reply) => reply.status !== 200);
            if (failed) this.showFailedLoad();
            else this.show(new Zones(zones.body.zones), settings.body);
        }

        showFailedLoad() {
            const again = button('mrd-link', AJS.I18n.getText("meridian.hours.page.try-again"), () => this.load());
            this.frame.replaceChildren(element('div', { class: 'mrd-note', role: 'alert' }, icon('error', 'danger'),
                element('span', {}, AJS.I18n.getText("meridian.due.settings.failed"), ' ', again)));
        }

        show(zones, settings) {
            this.form = new SettingsForm({
                product: this.product, lines: (each) => linesOf(each, zones),
                fields: (onChange) => new DueFields(zones, onChange)
            }, this.path, { saved() {} });
            this.form.show(settings);
            this.frame.replaceChildren(this.form.element);
        }
    }

    fillFrames(FRAMES, (frame) => new DueSettingsPage(frame).load());
}());
