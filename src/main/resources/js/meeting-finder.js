/** The form that finds times to meet, and what it has found. */
(function () {
    'use strict';

    const { element, button, request, sentence, uniqueId } = window.Meridian;

    const MINUTES = [15, 30, 45, 60, 90, 120, 180, 240];
    const USUAL_MINUTES = 45;
    const MOST_WEEKS = 12;
    const USUAL_WEEKS = 4;

    function option(value, label, selected) {
        const made = element('option', { value }, label);
        made.selected = selected;
        return made;
    }

    function field(label, control) {
        control.id = uniqueId('field');
        return element('div', { class: 'mrd-finder-field' }, element('label', { for: control.id }, label), control);
    }

    class MeetingFinder {
        /**
         * @param team the query that names the team, whose project or space may have default hours
         * @param people of the view, by key and name
         * @param heading name of the element
         */
        constructor(team, people, heading) {
            this.team = new URLSearchParams(team);
            this.people = people.filter((person) => !person.hidden);
            this.choices = this.people.map((person) => this.choice(person));
            this.status = element('p', { class: 'mrd-sub', role: 'status' });
            this.results = element('div', { class: 'mrd-found' });
            this.element = element('section', {},
                element(heading, { class: 'mrd-h' }, AJS.I18n.getText("meridian.team.finder.title")),
                this.form(), this.status, this.results);
        }

        choice(person) {
            const box = element('input', { type: 'checkbox', class: 'checkbox', value: person.key });
            box.checked = true;
            box.id = uniqueId('person');
            box.addEventListener('change', () => this.nameChosen());
            return { person, box };
        }

        form() {
            this.length = element('select', { class: 'select' },
                ...MINUTES.map((minutes) => option(minutes, this.lengthText(minutes), minutes === USUAL_MINUTES)));
            this.weeks = element('select', { class: 'select' },
                option(1, AJS.I18n.getText("meridian.team.finder.once"), true),
                ...Array.from({ length: MOST_WEEKS - 1 }, (none, index) => option(index + 2,
                    AJS.I18n.getText("meridian.team.finder.weekly", index + 2), false)));
            this.search = element('button', { class: 'aui-button', type: 'submit' },
                AJS.I18n.getText("meridian.team.finder.search"));
            const form = element('form', { class: 'aui mrd-finder' }, this.chooser(),
                field(AJS.I18n.getText("meridian.team.finder.length"), this.length),
                field(AJS.I18n.getText("meridian.team.finder.when"), this.weeks), this.search);
            form.addEventListener('submit', (event) => {
                event.preventDefault();
                this.find();
            });
            return form;
        }

        lengthText(minutes) {
            if (minutes < 60) return AJS.I18n.getText("meridian.team.phrase.minutes", minutes);
            if (minutes % 60 === 0) return AJS.I18n.getText("meridian.team.phrase.hours", minutes / 60);
            return AJS.I18n.getText("meridian.team.phrase.hours-minutes", Math.floor(minutes / 60), minutes % 60);
        }

        /** Closed it names who is chosen, open it is a list of boxes. */
        chooser() {
            this.chosenNames = element('span', { class: 'mrd-chosen' });
            const boxes = this.choices.map(({ person, box }) => element('div', { class: 'mrd-check' }, box,
                element('label', { for: box.id }, element('bdi', {}, person.name))));
            const all = button('mrd-link', AJS.I18n.getText("meridian.team.finder.all"), () => this.choose(true));
            const none = button('mrd-link', AJS.I18n.getText("meridian.team.finder.none"), () => this.choose(false));
            this.nameChosen();
            const label = AJS.I18n.getText("meridian.team.finder.people");
            const list = element('details', { class: 'mrd-choose' },
                element('summary', { class: 'mrd-chip' },
                    element('span', { class: 'mrd-assistive' }, label), this.chosenNames),
                element('fieldset', {}, element('legend', { class: 'mrd-assistive' }, label),
                    element('div', { class: 'mrd-ops' }, all, none), ...boxes));
            return element('div', { class: 'mrd-finder-field' },
                element('span', { class: 'mrd-label', 'aria-hidden': 'true' }, label), list);
        }

        choose(checked) {
            this.choices.forEach(({ box }) => { box.checked = checked; });
            this.nameChosen();
        }

        chosen() {
            return this.choices.filter(({ box }) => box.checked).map(({ person }) => person);
        }

        nameChosen() {
            const chosen = this.chosen();
            const names = chosen.map((person) => element('bdi', {}, person.shortName));
            const parts = names.flatMap((name, index) => (index ? [', ', name] : [name]));
            if (chosen.length === 0) this.chosenNames.textContent = AJS.I18n.getText("meridian.team.finder.nobody");
            else if (chosen.length > 6) {
                this.chosenNames.textContent = AJS.I18n.getText("meridian.team.finder.count", chosen.length);
            } else this.chosenNames.replaceChildren(...parts);
        }

        async find() {
            if (this.search.getAttribute('aria-busy') === 'true') return;
            this.search.setAttribute('aria-busy', 'true');
            const reply = await request('meetings/find', this.question());
            this.search.setAttribute('aria-busy', 'false');
            if (reply.status === 200) this.show(reply.body);
            else this.showFailure(reply);
        }

        question() {
            const question = {
                people: this.chosen().map((person) => person.key),
                minutes: Number(this.length.value),
                weeks: Number(this.weeks.value)
            };
            ['project', 'space'].filter((name) => this.team.has(name)).forEach((name) => {
                question[name] = this.team.get(name);
            });
            return question;
        }

        showFailure(reply) {
            const reasons = Object.values(reply.body.errors || {}).concat(reply.body.errorMessages || []);
            this.status.textContent = reasons[0] || AJS.I18n.getText("meridian.team.finder.failed");
            this.results.replaceChildren();
        }

        show(found) {
            this.status.replaceChildren([found.summary, found.hidden].filter(Boolean).join(' '));
            const items = found.options.map((each, index) => this.item(each, index + 1));
            const list = element('ol', { class: 'mrd-rank' }, ...items);
            this.results.replaceChildren(...(found.file ? [this.saveAll(found.file)] : []), list);
        }

        saveAll(file) {
            return element('p', { class: 'mrd-save-all' },
                this.download(file, AJS.I18n.getText("meridian.team.finder.save-all")));
        }

        download(file, label) {
            return element('a', {
                class: 'aui-button aui-button-compact', download: '',
                href: AJS.contextPath() + '/rest/meridian/1/' + file
            }, label);
        }

        item(found, number) {
            const title = element('b', {}, element('time', { datetime: found.from }, found.title));
            const save = this.download(found.file, AJS.I18n.getText("meridian.team.finder.save"));
            save.setAttribute('aria-label', AJS.I18n.getText("meridian.team.finder.save-number", number));
            return element('li', {}, element('span', { class: 'mrd-no', 'aria-hidden': 'true' }, String(number)),
                element('div', { class: 'mrd-grow' },
                    element('div', {}, title, ' ', element('span', { class: 'mrd-sub' }, found.distance)),
                    this.facts(found)),
                save);
        }

        facts(found) {
            const facts = element('dl', { class: 'mrd-inout' });
            const add = (label, ...texts) => facts.append(element('dt', {}, label), element('dd', {}, ...texts));
            if (found.inside) add(AJS.I18n.getText("meridian.team.finder.inside"), found.inside);
            if (found.outside.length) add(AJS.I18n.getText("meridian.team.finder.outside"), ...this.outside(found));
            if (found.without) add(AJS.I18n.getText("meridian.team.finder.without"), found.without);
            if (found.turn) add(AJS.I18n.getText("meridian.team.finder.turn"), found.turn);
            return facts;
        }

        outside(found) {
            return found.outside.map((each) => element('div', {}, ...sentence(
                AJS.I18n.getText("meridian.team.phrase.comma", "{0}", "{1}"),
                element('b', {}, element('bdi', {}, each.who)), each.text)));
        }
    }

    window.Meridian.MeetingFinder = MeetingFinder;
}());
