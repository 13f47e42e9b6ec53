/** Whom a round asks, or who may manage rounds: people and groups that are looked for by their names. */
(function () {
    'use strict';

    const {
        PersonPicker, Tick, Trouble, button, element, findGroups, icon, section, uniqueId
    } = window.Meridian;
    const { problem } = window.Meridian.rounds;

    /** Those who were chosen, each with a way to take them out, and a field for choosing another one. */
    class NamedList {
        constructor(label, onChange, source) {
            const id = uniqueId('named');
            this.label = label;
            this.onChange = onChange;
            this.chosen = [];
            this.list = element('ul', { class: 'mrd-added', 'aria-labelledby': id });
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
            if (!this.keys.includes(each.key)) this.show(this.chosen.concat(each));
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

    /** People and groups. */
    class Circle {
        constructor(onChange) {
            this.people = new NamedList(AJS.I18n.getText("meridian.rounds.people.people"), onChange);
            this.groups = new NamedList(AJS.I18n.getText("meridian.rounds.people.groups"), onChange, {
                find: findGroups, nothing: AJS.I18n.getText("meridian.rounds.people.no-group-found")
            });
            this.element = element('div', { class: 'mrd-fields' }, this.people.element, this.groups.element);
        }

        /** @param people with key and name; groups by name */
        show(people, groups) {
            this.people.show(people.map(({ key, name }) => ({ key, name })));
            this.groups.show(groups.map((name) => ({ key: name, name })));
        }

        get value() {
            return { people: this.people.keys, groups: this.groups.keys };
        }

        get typed() {
            return { people: this.people.typed, groups: this.groups.typed };
        }

        set typed({ people, groups }) {
            this.people.typed = people;
            this.groups.typed = groups;
        }

        get names() {
            return this.people.chosen.concat(this.groups.chosen).map(({ name }) => name);
        }

        check() {
            return this.people.check().concat(this.groups.check());
        }

        /** What the server says about people[2], groups[0] or all of them. */
        refuse(path, text) {
            const [, list, rest] = /^(\w*)(.*)$/.exec(path);
            return list === 'groups' ? this.groups.refuse(rest, text) : this.people.refuse(rest, text);
        }
    }

    /** Who is asked. */
    class ParticipantsPart {
        constructor(home, onChange) {
            this.circle = new Circle(onChange);
            this.involved = new Tick(AJS.I18n.getText("meridian.rounds.people.involved"), onChange);
            this.involved.element.hidden = !home.startsWith('issues/');
            const errors = element('div');
            this.trouble = new Trouble(errors);
            this.section = section(AJS.I18n.getText("meridian.rounds.editor.participants"), this.circle.element,
                this.involved.element, errors,
                element('p', { class: 'mrd-min' }, AJS.I18n.getText("meridian.rounds.people.means")));
        }

        /** @param round as the server sends it */
        show({ participants, people }) {
            const names = new Map(people.map(({ key, name }) => [key, name]));
            this.circle.show(participants.people.map((key) => ({ key, name: names.get(key) || key })),
                participants.groups);
            this.involved.value = participants.assigneeAndWatchers;
        }

        get value() {
            return Object.assign(this.circle.value, { assigneeAndWatchers: this.involved.value });
        }

        get typed() {
            return Object.assign(this.circle.typed, { involved: this.involved.value });
        }

        set typed(typed) {
            this.circle.typed = typed;
            this.involved.value = typed.involved;
        }

        check() {
            this.trouble.clear();
            return this.circle.check();
        }

        refuse(path, text) {
            if (/^(people|groups)/.test(path)) return this.circle.refuse(path, text);
            const input = this.involved.element.hidden ? this.circle.people.picker.input : this.involved.input;
            this.trouble.show([input], text);
            return problem(AJS.I18n.getText("meridian.rounds.editor.participants"), input);
        }
    }

    Object.assign(window.Meridian.rounds, { Circle, ParticipantsPart });
}());
