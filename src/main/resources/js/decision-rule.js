/** How a decision is decided: by whom, and how much of their own working time those have who are asked. */
(function () {
    'use strict';

    const { Choice, Field, element, problem, textInput } = window.Meridian;

    const NUMBER = /^\d+(?:[.,]\d+)?$/;

    function means(text) {
        return element('span', { class: 'mrd-min' }, text);
    }

    function ways() {
        return [
            ['approver', AJS.I18n.getText("meridian.decisions.way.approver"),
                means(AJS.I18n.getText("meridian.decisions.way.approver-means"))],
            ['consent', AJS.I18n.getText("meridian.decisions.way.consent"),
                means(AJS.I18n.getText("meridian.decisions.way.consent-means"))],
            ['majority', AJS.I18n.getText("meridian.decisions.way.majority"),
                means(AJS.I18n.getText("meridian.decisions.way.majority-means"))]
        ];
    }

    /** Not a number where nothing that reads as one was typed. */
    function numberOf(text) {
        return NUMBER.test(text.trim()) ? Number(text.trim().replace(',', '.')) : NaN;
    }

    function noNumber(text) {
        return text ? AJS.I18n.getText("meridian.decisions.way.no-number", text)
            : AJS.I18n.getText("meridian.decisions.way.no-number-given");
    }

    class RulePart {
        constructor(onChange) {
            this.type = new Choice(AJS.I18n.getText("meridian.decisions.way.legend"), ways(), () => this.arrange());
            this.type.element.classList.add('mrd-choices');
            this.type.element.addEventListener('change', onChange);
            const hours = textInput({ inputmode: 'decimal', maxlength: 6 });
            this.responseHours = new Field(AJS.I18n.getText("meridian.decisions.way.hours"), hours);
            this.responseHours.element.append(means(AJS.I18n.getText("meridian.decisions.way.hours-means")));
            this.quorum = new Field(AJS.I18n.getText("meridian.decisions.way.quorum"),
                textInput({ inputmode: 'numeric', maxlength: 3 }));
            this.share = new Field(AJS.I18n.getText("meridian.decisions.way.share"),
                textInput({ inputmode: 'numeric', maxlength: 3 }));
            this.counts = element('div', { class: 'mrd-fields' }, this.quorum.element, this.share.element);
            this.element = element('div', { class: 'mrd-rule' }, this.type.element, this.counts,
                this.responseHours.element);
        }

        get typed() {
            return {
                type: this.type.value, responseHours: this.responseHours.value, quorum: this.quorum.value,
                share: this.share.value
            };
        }

        set typed({ type, responseHours, quorum, share }) {
            const text = (value) => (value === null || value === undefined ? '' : String(value));
            this.type.value = type;
            this.responseHours.value = text(responseHours);
            this.quorum.value = text(quorum);
            this.share.value = text(share);
            this.arrange();
        }

        get value() {
            const isMajority = this.type.value === 'majority';
            return {
                type: this.type.value, responseHours: numberOf(this.responseHours.value),
                quorum: isMajority ? numberOf(this.quorum.value) : null,
                share: isMajority ? numberOf(this.share.value) : null
            };
        }

        arrange() {
            this.counts.hidden = this.type.value !== 'majority';
        }

        /** What is no number would reach the server as nothing at all. */
        check() {
            const asked = this.type.value === 'majority' ? ['responseHours', 'quorum', 'share'] : ['responseHours'];
            return asked.filter((name) => Number.isNaN(this.value[name]))
                .map((name) => this.refuse(name, noNumber(this[name].value.trim())));
        }

        /** What the server says about type, responseHours, quorum or share. */
        refuse(path, text) {
            const field = { responseHours: this.responseHours, quorum: this.quorum, share: this.share }[path];
            const shown = field || this.responseHours;
            shown.showError(text);
            return problem(AJS.I18n.getText("meridian.decisions.meta.rule"), shown.input);
        }
    }

    /** In a line, for comparing. */
    function ruleLine({ type, responseHours, quorum, share }) {
        const hours = responseHours + '\u00a0h';
        switch (type) {
            case 'approver': return AJS.I18n.getText("meridian.decisions.rule.approver", hours);
            case 'consent': return AJS.I18n.getText("meridian.decisions.rule.consent", hours);
            default: return AJS.I18n.getText("meridian.decisions.rule.majority", hours, String(quorum), String(share));
        }
    }

    window.Meridian.decisions = Object.assign(window.Meridian.decisions || {}, { RulePart, ruleLine });
}());
