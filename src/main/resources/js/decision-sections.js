/** The text of a decision: its sections as the template orders them, and its options with what speaks for each. */
(function () {
    'use strict';

    const { Field, Trouble, button, element, mentions, named, problem, select, textInput, uniqueId } = window.Meridian;

    const MOST_SECTIONS = 20;
    const MOST_OPTIONS = 10;
    const LONGEST_HEADING = 100;
    const LONGEST_OPTION = 200;
    const OWN = { role: 'other', heading: '', help: '', required: false, text: '' };

    function area(rows) {
        return element('textarea', { class: 'textarea', rows, dir: 'auto' });
    }

    /** A text field in which people are found for an @. */
    function writing(label, rows) {
        const field = new Field(label, area(rows));
        mentions(field.input);
        return field;
    }

    /** What a field is for, between its label and itself. */
    function helpWith(field, text) {
        if (!text) return;
        const help = element('p', { class: 'mrd-min', id: uniqueId('help') }, element('bdi', {}, text));
        field.element.insertBefore(help, field.element.children[1]);
        field.input.setAttribute('aria-describedby', help.id);
    }

    /** A section of the template; only its text can be changed. */
    class GivenSection {
        constructor(section) {
            this.section = section;
            this.heading = section.heading;
            this.text = writing(section.required
                ? AJS.I18n.getText("meridian.decisions.form.required", section.heading) : section.heading, 5);
            helpWith(this.text, section.help);
            this.text.value = section.text || '';
            this.element = this.text.element;
        }

        get value() {
            return Object.assign({}, this.section, { text: this.text.value });
        }

        fieldOf() {
            return this.text;
        }
    }

    /** A section that this decision has beyond its template. */
    class OwnSection {
        constructor(section, list) {
            this.section = section;
            this.title = new Field(AJS.I18n.getText("meridian.decisions.form.heading"),
                textInput({ maxlength: LONGEST_HEADING, dir: 'auto' }));
            this.title.value = section.heading;
            this.text = writing(AJS.I18n.getText("meridian.decisions.form.text"), 5);
            this.text.value = section.text || '';
            const remove = named(AJS.I18n.getText("meridian.hours.list.remove"),
                AJS.I18n.getText("meridian.decisions.form.own-section"), () => list.remove(this));
            this.element = element('div', { class: 'mrd-box', role: 'group',
                'aria-label': AJS.I18n.getText("meridian.decisions.form.own-section") },
            this.title.element, this.text.element, element('div', { class: 'mrd-ops' }, remove));
        }

        get heading() {
            return this.title.value.trim() || AJS.I18n.getText("meridian.decisions.form.own-section");
        }

        get value() {
            return Object.assign({}, this.section, { heading: this.title.value, text: this.text.value });
        }

        fieldOf(path) {
            return path === 'heading' ? this.title : this.text;
        }
    }

    function isOwn({ role, help, required }) {
        return role === 'other' && !help && !required;
    }

    class SectionList {
        constructor(onChange) {
            this.onChange = onChange;
            this.rows = [];
            this.list = element('div', { class: 'mrd-writing' });
            this.adder = button('mrd-link', AJS.I18n.getText("meridian.decisions.form.add-section"), () => this.add());
            const errors = element('div');
            this.trouble = new Trouble(errors);
            this.element = element('div', {}, this.list, this.adder, errors);
        }

        get value() {
            return this.rows.map((row) => row.value);
        }

        set value(sections) {
            this.rows = sections.map((each) => (isOwn(each) ? new OwnSection(each, this) : new GivenSection(each)));
            this.arrange();
        }

        arrange() {
            this.trouble.clear();
            this.list.replaceChildren(...this.rows.map((row) => row.element));
            this.adder.hidden = this.rows.length >= MOST_SECTIONS;
        }

        add() {
            const row = new OwnSection(OWN, this);
            this.rows.push(row);
            this.arrange();
            row.title.input.focus();
            this.onChange();
        }

        remove(row) {
            this.rows = this.rows.filter((each) => each !== row);
            this.arrange();
            this.adder.focus();
            this.onChange();
        }

        /** What has no text yet and must have one before the decision can open. */
        missing() {
            return this.rows.filter(({ section, text }) => section.required && !text.value.trim())
                .map((row) => ({ place: row.heading, input: row.text.input }));
        }

        /** What the server says about [1].text, or about all of them. */
        refuse(path, text) {
            const [, index, rest] = /^\[(\d+)]\.?(.*)$/.exec(path) || ['', '', ''];
            const row = this.rows[index];
            if (!row) {
                this.trouble.show([this.adder], text);
                return problem(AJS.I18n.getText("meridian.decisions.form.text"), this.adder);
            }
            const field = row.fieldOf(rest);
            field.showError(text);
            return problem(row.heading, field.input);
        }
    }

    function lines(text) {
        return text.split('\n').map((line) => line.trim()).filter(Boolean);
    }

    /** Its number, for the sentence above the form, and where it stands in it. */
    class OptionRow {
        constructor(option, list) {
            this.title = new Field(AJS.I18n.getText("meridian.decisions.form.option-title"),
                textInput({ maxlength: LONGEST_OPTION, dir: 'auto' }));
            this.pros = writing(AJS.I18n.getText("meridian.decisions.form.pros"), 3);
            this.cons = writing(AJS.I18n.getText("meridian.decisions.form.cons"), 3);
            this.title.value = option.title;
            this.pros.value = option.pros.join('\n');
            this.cons.value = option.cons.join('\n');
            this.legend = element('legend', { class: 'mrd-h' });
            this.ops = element('div', { class: 'mrd-ops' });
            this.list = list;
            this.element = element('fieldset', { class: 'mrd-box' }, this.legend, this.title.element,
                element('div', { class: 'mrd-fields' }, this.pros.element, this.cons.element), this.ops);
        }

        number(index) {
            this.place = AJS.I18n.getText("meridian.decisions.form.option", String(index + 1));
            this.legend.textContent = this.place;
            this.ops.replaceChildren(named(AJS.I18n.getText("meridian.hours.list.remove"), this.place,
                () => this.list.remove(this)));
        }

        get value() {
            return { title: this.title.value, pros: lines(this.pros.value), cons: lines(this.cons.value) };
        }

        get typed() {
            return { title: this.title.value, pros: this.pros.value.split('\n'), cons: this.cons.value.split('\n') };
        }

        refuse(path, text) {
            const field = path.startsWith('pros') ? this.pros : path.startsWith('cons') ? this.cons : this.title;
            field.showError(text);
            return problem(this.place, field.input);
        }
    }

    /** Options, and which of them is proposed. */
    class OptionList {
        constructor(onChange) {
            this.onChange = onChange;
            this.rows = [];
            this.list = element('div', { class: 'mrd-questions' });
            this.adder = button('mrd-link', AJS.I18n.getText("meridian.decisions.form.add-option"), () => this.add());
            this.chosen = new Field(AJS.I18n.getText("meridian.decisions.form.proposed"), select([]));
            const errors = element('div');
            this.trouble = new Trouble(errors);
            this.element = element('div', { class: 'mrd-options-in' }, this.list, this.adder, errors,
                this.chosen.element);
            this.list.addEventListener('input', () => this.nameChoices(this.proposed));
        }

        get value() {
            return this.rows.map((row) => row.value);
        }

        get typed() {
            return { options: this.rows.map((row) => row.typed), proposed: this.proposed };
        }

        set typed({ options, proposed }) {
            this.rows = options.map((option) => new OptionRow(option, this));
            this.arrange(proposed);
        }

        /** Index of the proposed one; null for none. */
        get proposed() {
            return this.chosen.value === '' ? null : Number(this.chosen.value);
        }

        arrange(proposed) {
            this.trouble.clear();
            this.list.replaceChildren(...this.rows.map((row) => row.element));
            this.rows.forEach((row, index) => row.number(index));
            this.adder.hidden = this.rows.length >= MOST_OPTIONS;
            this.chosen.element.hidden = !this.rows.length;
            this.nameChoices(proposed);
        }

        nameChoices(proposed) {
            const choices = select([['', AJS.I18n.getText("meridian.decisions.form.none-proposed")]]
                .concat(this.rows.map(({ title, place }, index) => [String(index), title.value.trim() || place])));
            this.chosen.input.replaceChildren(...choices.children);
            this.chosen.value = proposed === null ? '' : String(proposed);
        }

        add() {
            const { proposed } = this;
            const row = new OptionRow({ title: '', pros: [], cons: [] }, this);
            this.rows.push(row);
            this.arrange(proposed);
            row.title.input.focus();
            this.onChange();
        }

        remove(row) {
            const at = this.rows.indexOf(row);
            const { proposed } = this;
            this.rows.splice(at, 1);
            const moved = proposed !== null && proposed > at ? proposed - 1 : proposed;
            this.arrange(proposed === at ? null : moved);
            this.adder.focus();
            this.onChange();
        }

        missing() {
            return this.rows.filter(({ title }) => !title.value.trim())
                .map(({ place, title }) => ({ place, input: title.input }));
        }

        /** What the server says about [1].pros[0], or about all of them. */
        refuse(path, text) {
            const [, index, rest] = /^\[(\d+)]\.?(.*)$/.exec(path) || ['', '', ''];
            const row = this.rows[index];
            if (row) return row.refuse(rest, text);
            this.trouble.show([this.adder], text);
            return problem(AJS.I18n.getText("meridian.decisions.options.title"), this.adder);
        }

        refuseProposed(text) {
            this.chosen.showError(text);
            return problem(AJS.I18n.getText("meridian.decisions.form.proposed"), this.chosen.input);
        }
    }

    window.Meridian.decisions = Object.assign(window.Meridian.decisions || {}, { OptionList, SectionList, writing });
}());
