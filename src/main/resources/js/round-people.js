/** Whom a round asks, or who may manage rounds: people and groups. */
(function () {
    'use strict';

    const { NamedList, Tick, Trouble, element, findGroups, problem, section } = window.Meridian;

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
