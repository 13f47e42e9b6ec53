/** All that can be set of a decision, as parts of a form. */
(function () {
    'use strict';

    const { Field, NamedList, Tick, dateInput, element, problem, section, textInput } = window.Meridian;
    const { nameOf } = window.Meridian.entries;
    const {
        OptionList, RulePart, SectionList, cardEntry, decisionSource, entryOf, linkOf, linkSource
    } = window.Meridian.decisions;

    const LONGEST_TITLE = 250;
    const PEOPLE = ['driver', 'deciders', 'contributors', 'informed'];

    function personEntry(person) {
        return { key: person.key, name: nameOf(person) };
    }

    /** In what is shown people and decisions have names; for the server their keys are enough. */
    function sent(value) {
        const keys = (entries) => entries.map(({ key }) => key);
        const given = Object.assign({}, value, {
            driver: keys(value.driver)[0] || '', deciders: keys(value.deciders),
            contributors: keys(value.contributors), informed: keys(value.informed), links: value.links.map(linkOf),
            replaces: keys(value.replaces), review: value.review || null
        });
        given.sections = value.sections.map(({ role, heading, help, required, text }) => (
            { role, heading: heading.trim(), help, required, text }));
        return given;
    }

    /** What the server sends, with people and decisions as entries of lists. */
    function shown(fields) {
        const lists = Object.fromEntries(PEOPLE.map((name) => [name, [].concat(fields[name] || []).map(personEntry)]));
        return Object.assign({}, fields, lists, {
            links: fields.links.map(entryOf), replaces: fields.replaces.map(cardEntry), review: fields.review || ''
        });
    }

    class DecisionFields {
        /** @param place has product, and home as an address below the REST API */
        constructor({ product, home }, onChange) {
            const part = (label, source, most) => new NamedList(label, onChange, source, most);
            this.title = new Field(AJS.I18n.getText("meridian.decisions.form.title"),
                textInput({ maxlength: LONGEST_TITLE, dir: 'auto' }));
            this.texts = new SectionList(onChange);
            this.options = new OptionList(onChange);
            this.rule = new RulePart(onChange);
            this.people = {
                driver: part(AJS.I18n.getText("meridian.decisions.meta.driver"), undefined, 1),
                deciders: part(AJS.I18n.getText("meridian.decisions.meta.deciders")),
                contributors: part(AJS.I18n.getText("meridian.decisions.form.contributors")),
                informed: part(AJS.I18n.getText("meridian.decisions.meta.informed"))
            };
            this.links = part(AJS.I18n.getText("meridian.decisions.text.links"), linkSource(product));
            this.replaces = part(AJS.I18n.getText("meridian.decisions.meta.replaces"), decisionSource(home));
            this.review = new Field(AJS.I18n.getText("meridian.decisions.meta.review"), dateInput());
            this.correction = new Tick(AJS.I18n.getText("meridian.decisions.form.correction"), onChange);
            this.sections = this.arrange();
            this.sections.forEach((each) => each.addEventListener('input', onChange));
        }

        /** What may still change once a decision is closed stands together. */
        arrange() {
            const note = (text) => element('p', { class: 'mrd-min' }, text);
            const { driver, deciders, contributors, informed } = this.people;
            this.whom = element('div', {}, element('div', { class: 'mrd-fields' },
                driver.element, deciders.element, contributors.element),
            note(AJS.I18n.getText("meridian.decisions.form.people-means")));
            this.corrects = element('div', {}, this.correction.element,
                note(AJS.I18n.getText("meridian.decisions.form.correction-means")));
            this.open = [
                section(AJS.I18n.getText("meridian.decisions.form.text"), this.title.element, this.texts.element),
                section(AJS.I18n.getText("meridian.decisions.options.title"), this.options.element),
                section(AJS.I18n.getText("meridian.decisions.meta.rule"), this.rule.element),
                section(AJS.I18n.getText("meridian.decisions.form.people"), this.whom)
            ];
            return [...this.open,
                section(AJS.I18n.getText("meridian.decisions.form.around"), element('div', { class: 'mrd-fields' },
                    informed.element, this.links.element, this.replaces.element, this.review.element),
                note(AJS.I18n.getText("meridian.decisions.form.around-means"))),
                this.corrects];
        }

        /** @param isClosed whether only what stands around it may change */
        restrict({ isOpen, isClosed }) {
            this.open.forEach((each) => { each.hidden = isClosed; });
            this.replaces.element.hidden = isClosed;
            this.corrects.hidden = !isOpen;
        }

        get lists() {
            return Object.assign({ links: this.links, replaces: this.replaces }, this.people);
        }

        get value() {
            const chosen = Object.fromEntries(Object.entries(this.lists).map(([name, list]) => [name, list.chosen]));
            return Object.assign({
                title: this.title.value.trim(), sections: this.texts.value, options: this.options.value,
                proposed: this.options.proposed, rule: this.rule.value, review: this.review.value
            }, chosen);
        }

        set value(value) {
            this.title.value = value.title;
            this.title.trouble.clear();
            this.texts.value = value.sections;
            this.options.typed = { options: value.options, proposed: value.proposed };
            this.rule.typed = value.rule;
            this.review.value = value.review;
            Object.entries(this.lists).forEach(([name, list]) => list.show(value[name]));
        }

        get typed() {
            const lists = Object.fromEntries(Object.entries(this.lists).map(([name, list]) => [name, list.typed]));
            return Object.assign({
                title: this.title.value, sections: this.texts.value, options: this.options.typed,
                rule: this.rule.typed, review: this.review.value, correction: this.correction.value
            }, lists);
        }

        set typed(typed) {
            this.title.value = typed.title;
            this.texts.value = typed.sections;
            this.options.typed = typed.options;
            this.rule.typed = typed.rule;
            this.review.value = typed.review;
            this.correction.value = typed.correction;
            Object.entries(this.lists).forEach(([name, list]) => { list.typed = typed[name]; });
        }

        get sent() {
            return sent(this.value);
        }

        check() {
            return this.rule.check().concat(Object.values(this.lists).flatMap((list) => list.check()));
        }

        /** What keeps a draft from being opened, each with the field that says it. */
        missing() {
            const { title, rule, people } = this;
            const lacks = (isLacking, place, input) => (isLacking ? [{ place, input }] : []);
            return [
                ...lacks(!title.value.trim(), AJS.I18n.getText("meridian.decisions.form.title"), title.input),
                ...this.texts.missing(), ...this.options.missing(),
                ...lacks(!(rule.value.responseHours > 0), AJS.I18n.getText("meridian.decisions.way.hours"),
                    rule.responseHours.input),
                ...['driver', 'deciders', 'contributors'].flatMap((name) => lacks(!people[name].keys.length,
                    people[name].label, people[name].picker.input))
            ];
        }

        /** What the server says about one path, such as options[0].pros[1] or rule.share. */
        refuse(path, text) {
            const [, name, rest] = /^(\w+)\.?(.*)$/.exec(path) || ['', '', ''];
            if (Object.hasOwn(this.lists, name)) return this.lists[name].refuse(rest, text);
            switch (name) {
                case 'sections': return this.texts.refuse(rest, text);
                case 'options': return this.options.refuse(rest, text);
                case 'proposed': return this.options.refuseProposed(text);
                case 'rule': return this.rule.refuse(rest, text);
                case 'review': return refused(this.review, AJS.I18n.getText("meridian.decisions.meta.review"), text);
                case 'title': return refused(this.title, AJS.I18n.getText("meridian.decisions.form.title"), text);
                default: return { text };
            }
        }
    }

    function refused(field, place, text) {
        field.showError(text);
        return problem(place, field.input);
    }

    Object.assign(window.Meridian.decisions, { DecisionFields, personEntry, shown });
}());
