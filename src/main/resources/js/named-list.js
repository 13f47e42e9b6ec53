/** People, groups or other things that are looked for by a part of their name, and chosen. */
(function () {
    'use strict';

    const { PersonPicker, Trouble, button, element, icon, problem, uniqueId } = window.Meridian;

    /** Those who were chosen, each with a way to take them out, and a field for choosing another one. */
    class NamedList {
        /** @param most how many there may be; one more takes the place of the last */
        constructor(label, onChange, source, most = Infinity) {
            const id = uniqueId('named');
            this.most = most;
            this.label = label;
            this.onChange = onChange;
            this.chosen = [];
            this.list = element('ul', { class: 'mrd-added', 'aria-labelledby': id, hidden: '' });
            this.picker = new PersonPicker(id, (each) => this.add(each), source);
            this.picker.input.id = uniqueId('named-field');
            this.status = element('span', { class: 'mrd-assistive', role: 'status' });
            this.element = element('div', { class: 'mrd-field mrd-named' },
                element('label', { id, for: this.picker.input.id }, label), this.list, this.picker.element,
                this.status);
        }

        get typed() {
            return { chosen: this.chosen, text: this.picker.input.value };
        }

        set typed({ chosen, text }) {
            this.show(chosen);
            this.picker.input.value = text || '';
        }

        get keys() {
            return this.chosen.map(({ key }) => key);
        }

        show(chosen) {
            this.chosen = chosen;
            this.list.hidden = !chosen.length;
            this.troubles = chosen.map(() => null);
            this.list.replaceChildren(...chosen.map((each, index) => this.row(each, index)));
        }

        row(each, index) {
            const remove = button('mrd-x', icon('cross', 'subtle'), () => this.remove(each));
            remove.setAttribute('aria-label', AJS.I18n.getText("meridian.hours.list.about",
                AJS.I18n.getText("meridian.hours.list.remove"), each.name));
            const row = element('li', {}, element('bdi', { class: 'mrd-grow' }, each.name), remove);
            this.troubles[index] = { trouble: new Trouble(row), remove };
            return row;
        }

        add(each) {
            if (!this.keys.includes(each.key)) this.show(this.chosen.slice(0, this.most - 1).concat(each));
            this.status.textContent = AJS.I18n.getText("meridian.due.people.is-added", each.name);
            this.onChange();
        }

        remove(removed) {
            this.show(this.chosen.filter((each) => each !== removed));
            this.status.textContent = AJS.I18n.getText("meridian.due.people.is-removed", removed.name);
            this.picker.input.focus();
            this.onChange();
        }

        /** A name that was typed and not chosen would be lost without a word. */
        check() {
            const text = this.picker.input.value.trim();
            return text ? [this.refuse('', AJS.I18n.getText("meridian.rounds.people.not-chosen", text))] : [];
        }

        /** What the server says about one of them, [2], or about the list. */
        refuse(path, text) {
            const match = /^\[(\d+)]/.exec(path);
            const row = match && this.troubles[Number(match[1])];
            if (row) row.trouble.show([row.remove], text);
            else this.picker.refuse(text);
            return problem(this.label, row ? row.remove : this.picker.input);
        }
    }

    window.Meridian.NamedList = NamedList;
}());
