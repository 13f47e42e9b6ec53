/** Parts of which forms are made: fields with labels, what is wrong with them, and choices. */
(function () {
    'use strict';

    const { button, element, icon, uniqueId } = window.Meridian;

    /** What is wrong with some inputs, said below them and tied to them. */
    class Trouble {
        /** @param holder where the sentence goes */
        constructor(holder) {
            this.holder = holder;
            this.inputs = [];
            this.element = null;
        }

        show(inputs, text) {
            this.clear();
            const id = uniqueId('error');
            this.element = element('div', { class: 'mrd-error', id }, icon('error', 'danger'),
                element('span', {}, text));
            this.holder.append(this.element);
            this.inputs = inputs;
            this.helps = inputs.map((input) => input.getAttribute('aria-describedby') || '');
            inputs.forEach((input, index) => {
                input.setAttribute('aria-invalid', 'true');
                input.setAttribute('aria-describedby', (this.helps[index] + ' ' + id).trim());
            });
        }

        /** What helps with an input is still said with it. */
        clear() {
            if (!this.element) return;
            this.element.remove();
            this.element = null;
            this.inputs.forEach((input, index) => {
                input.removeAttribute('aria-invalid');
                input.removeAttribute('aria-describedby');
                if (this.helps[index]) input.setAttribute('aria-describedby', this.helps[index]);
            });
        }
    }

    /** One input or select with its label and its trouble. */
    class Field {
        constructor(label, input) {
            this.input = input;
            input.id = input.id || uniqueId('field');
            this.element = element('div', { class: 'mrd-field' }, element('label', { for: input.id }, label), input);
            this.trouble = new Trouble(this.element);
            input.addEventListener('input', () => this.trouble.clear());
        }

        get value() {
            return this.input.value;
        }

        set value(value) {
            this.input.value = value;
        }

        showError(text) {
            this.trouble.show([this.input], text);
        }
    }

    function textInput(attributes) {
        return element('input', Object.assign({ type: 'text', class: 'text', autocomplete: 'off' }, attributes));
    }

    function dateInput() {
        return element('input', { type: 'date', class: 'text mrd-date', min: '1970-01-01', max: '2199-12-31' });
    }

    /** @param options pairs of value and text */
    function select(options) {
        return element('select', { class: 'select' },
            ...options.map(([value, text]) => element('option', { value }, text)));
    }

    /** Choices of which one holds. */
    class Choice {
        /** @param options triples of value, label and what stands beside the label, if anything does */
        constructor(legend, options, onChange) {
            const name = uniqueId('choice');
            this.radios = options.map(([value]) => element('input', { type: 'radio', class: 'radio', name, value }));
            const rows = options.map(([, label, beside], index) => this.row(this.radios[index], label, beside));
            this.element = element('fieldset', { class: 'mrd-field' }, element('legend', {}, legend),
                element('div', { class: 'mrd-choice' }, ...rows));
            this.element.addEventListener('change', onChange);
        }

        row(radio, label, beside) {
            radio.id = uniqueId('option');
            const row = element('span', {}, radio, element('label', { for: radio.id }, label));
            if (beside) row.append(beside);
            return row;
        }

        get value() {
            const chosen = this.radios.find((radio) => radio.checked);
            return chosen ? chosen.value : '';
        }

        set value(value) {
            this.radios.forEach((radio) => { radio.checked = radio.value === value; });
        }
    }

    /** A box to tick, with its words beside it. */
    class Tick {
        constructor(label, onChange) {
            this.input = element('input', { type: 'checkbox', class: 'checkbox', id: uniqueId('tick') });
            this.input.addEventListener('change', onChange);
            this.element = element('div', { class: 'mrd-choice' }, element('span', {}, this.input,
                element('label', { for: this.input.id }, label)));
        }

        get value() {
            return this.input.checked;
        }

        set value(value) {
            this.input.checked = value;
        }
    }

    /** A part of a form under a heading of its own. */
    function section(title, ...content) {
        const id = uniqueId('section');
        return element('div', { class: 'mrd-set', role: 'group', 'aria-labelledby': id },
            element('h2', { class: 'mrd-h', id }, title), element('div', { class: 'mrd-set-in' }, ...content));
    }

    /** What has to be changed at a place, for the sentence above the form. */
    function problem(place, input) {
        return { place, input, text: AJS.I18n.getText("meridian.hours.form.needs-change", place) };
    }

    /** A sentence about a whole form that went wrong. */
    function alertBox(...content) {
        return element('div', { class: 'aui-message aui-message-error', role: 'alert', tabindex: '-1' },
            element('p', {}, ...content));
    }

    /** A button whose short word says to a screen reader what it is about. */
    function named(word, about, onClick) {
        const made = button('mrd-link', word, onClick);
        made.setAttribute('aria-label', AJS.I18n.getText("meridian.hours.list.about", word, about));
        return made;
    }

    /** Runs once, when nothing has called it for that long. */
    function debounced(run, milliseconds) {
        let timer = 0;
        return () => {
            clearTimeout(timer);
            timer = setTimeout(run, milliseconds);
        };
    }

    Object.assign(window.Meridian, {
        Choice, Field, Tick, Trouble, alertBox, dateInput, debounced, named, problem, section, select, textInput
    });
}());
