/** Where the rounds of an issue, page, project or space are set up: their list, and the form for one of them. */
(function () {
    'use strict';

    const {
        SettingsForm, button, element, failureText, fillFrames, icon, moveFocus, named, randomKey, request, section
    } = window.Meridian;
    const { Circle, RoundForm, namesOf, planText } = window.Meridian.rounds;

    const FRAMES = '[data-mrd-rounds]';
    const NEW = '#new-round';
    const HAS_MANAGERS = /^(projects|spaces)\//;

    function statusText(status) {
        return status === 'paused' ? AJS.I18n.getText("meridian.rounds.list.paused")
            : AJS.I18n.getText("meridian.rounds.list.archived");
    }

    /** The rounds in their order, with what can be done to each; one form at a time stands below. */
    class RoundList {
        constructor(page) {
            this.page = page;
            this.list = element('ul', { class: 'mrd-entries' });
            this.archived = element('ul', { class: 'mrd-entries' });
            this.archivedTitle = element('summary');
            this.archive = element('details', { class: 'mrd-past' }, this.archivedTitle, this.archived);
            this.empty = element('p', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.rounds.list.empty"));
            this.formPlace = element('div');
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.adder = button('aui-button', AJS.I18n.getText("meridian.rounds.list.new"), () => this.open(null));
            this.element = element('div', {}, this.empty, this.list, this.archive, this.formPlace,
                element('div', { class: 'mrd-submit' }, this.adder, this.status));
        }

        show(rounds) {
            this.rounds = rounds;
            const going = rounds.filter(({ status }) => status !== 'archived');
            const gone = rounds.filter(({ status }) => status === 'archived');
            this.empty.hidden = going.length > 0;
            this.list.hidden = !going.length;
            this.list.replaceChildren(...going.map((round) => this.row(round)));
            this.archive.hidden = !gone.length;
            this.archivedTitle.textContent = AJS.I18n.getText("meridian.rounds.list.archived-count",
                String(gone.length));
            this.archived.replaceChildren(...gone.map((round) => this.row(round)));
        }

        row(round) {
            const name = element('div', { class: 'mrd-row' }, element('b', {}, element('bdi', {}, round.name)));
            if (round.status !== 'active') {
                name.append(element('span', { class: 'aui-lozenge aui-lozenge-subtle' }, statusText(round.status)));
            }
            const confirm = element('div', { class: 'mrd-wide' });
            return element('li', { 'data-mrd-round-id': round.id },
                element('div', { class: 'mrd-grow' }, name, this.line(this.asked(round)),
                    this.line(planText(round.plan, this.page.today))),
                element('span', { class: 'mrd-ops' }, ...this.ops(round, confirm)), confirm);
        }

        line(text) {
            return element('div', { class: 'mrd-min' }, text);
        }

        asked(round) {
            const names = namesOf(round);
            if (round.participants.assigneeAndWatchers) names.push(AJS.I18n.getText("meridian.rounds.people.involved"));
            return AJS.I18n.getText("meridian.rounds.list.asked", names.join(', '));
        }

        ops(round, confirm) {
            const { name } = round;
            const duplicate = named(AJS.I18n.getText("meridian.rounds.list.duplicate"), name,
                () => this.duplicate(round));
            const resume = named(AJS.I18n.getText("meridian.rounds.list.resume"), name, () => this.change(round,
                'resume', AJS.I18n.getText("meridian.rounds.list.resumed", name)));
            if (round.status === 'archived') return [duplicate, resume];
            const edit = named(AJS.I18n.getText("meridian.hours.list.edit"), name, () => this.open(round));
            const pause = named(AJS.I18n.getText("meridian.rounds.list.pause"), name, () => this.change(round,
                'pause', AJS.I18n.getText("meridian.rounds.list.is-paused", name)));
            const archive = named(AJS.I18n.getText("meridian.rounds.list.archive"), name,
                () => this.ask(round, confirm));
            return [edit, duplicate, round.status === 'paused' ? resume : pause, archive];
        }

        /** Archiving takes a round from everybody's eyes, so it asks first. */
        ask(round, place) {
            const yes = button('aui-button', AJS.I18n.getText("meridian.rounds.list.archive-yes"),
                () => this.change(round, 'archive', AJS.I18n.getText("meridian.rounds.list.is-archived", round.name)));
            const no = button('aui-button aui-button-link', AJS.I18n.getText("meridian.hours.list.cancel"), () => {
                place.replaceChildren();
                this.focusOn(round.id);
            });
            place.replaceChildren(element('div', { class: 'mrd-box', role: 'group' },
                element('p', {}, AJS.I18n.getText("meridian.rounds.list.archive-ask", round.name)),
                element('div', { class: 'mrd-submit' }, yes, no)));
            yes.focus();
        }

        focusOn(id) {
            const shown = this.archive.open ? this.element : this.list;
            const row = Array.from(shown.querySelectorAll('li')).find((each) => each.dataset.mrdRoundId === id);
            moveFocus(this.element, row ? row.querySelector('.mrd-ops button') : this.adder);
        }

        async change(round, what, said) {
            const reply = await request(this.path(round) + '/' + what, {}, { method: 'POST', version: round.version });
            await this.conclude(reply, round.id, said);
        }

        async duplicate(round) {
            const reply = await request(this.path(round) + '/duplicate', { clientKey: randomKey() },
                { method: 'POST', version: round.version });
            await this.conclude(reply, reply.body.id, AJS.I18n.getText("meridian.rounds.list.duplicated", round.name));
        }

        path(round) {
            return this.page.home + '/rounds/' + round.id;
        }

        async conclude(reply, id, said) {
            const isStale = reply.status === 409 && reply.body.current;
            if (reply.status < 300 && reply.status > 0) this.status.textContent = said;
            else {
                this.status.textContent = isStale ? AJS.I18n.getText("meridian.rounds.list.changed-meanwhile")
                    : failureText(reply, this.page.product);
            }
            if (reply.status >= 300 && !isStale) return;
            await this.page.reloadRounds();
            this.focusOn(isStale ? reply.body.current.id : id);
        }

        /** True, with the focus on it, while another round is typed and not saved. */
        isBusy() {
            if (!this.form || !this.form.isTouched) return false;
            this.status.textContent = AJS.I18n.getText("meridian.rounds.list.unsaved");
            this.form.saveButton.focus();
            return true;
        }

        /** @param round null for a new one */
        open(round) {
            if (this.isBusy()) return;
            this.form = new RoundForm(this.page, round, {
                saved: (saved) => this.concludeSaved(saved), cancelled: () => this.close(round)
            });
            const title = round ? AJS.I18n.getText("meridian.rounds.editor.title-of", round.name)
                : AJS.I18n.getText("meridian.rounds.editor.title-new");
            const heading = element('h3', { class: 'mrd-h', tabindex: '-1' }, title);
            this.status.textContent = '';
            this.formPlace.replaceChildren(element('div', { class: 'mrd-box', role: 'group', 'aria-label': title },
                heading, this.form.element));
            this.adder.hidden = true;
            heading.focus();
        }

        /** What is typed and not saved stays for later. */
        close(round) {
            this.form.keepDraft();
            this.form = null;
            this.formPlace.replaceChildren();
            this.adder.hidden = false;
            if (round) this.focusOn(round.id);
            else this.adder.focus();
        }

        async concludeSaved(round) {
            this.close(null);
            this.status.textContent = AJS.I18n.getText("meridian.rounds.list.saved", round.name);
            await this.page.reloadRounds();
            this.focusOn(round.id);
        }
    }

    /** Who may set up rounds besides the administrators of the project or space. */
    class ManagersFields {
        constructor(onChange) {
            this.circle = new Circle(onChange);
            const means = element('p', { class: 'mrd-min' }, AJS.I18n.getText("meridian.rounds.managers.means"));
            this.sections = [means, this.circle.element];
            this.circle.element.addEventListener('input', onChange);
        }

        get value() {
            return this.circle.value;
        }

        set value({ people, groups }) {
            this.circle.show(people, groups);
        }

        get typed() {
            return this.circle.typed;
        }

        check() {
            return this.circle.check();
        }

        refuse(path, text) {
            return this.circle.refuse(path, text);
        }
    }

    class RoundsPage {
        constructor(frame) {
            this.frame = frame;
            this.home = frame.dataset.mrdRounds;
            this.product = frame.dataset.mrdProduct;
            window.addEventListener('beforeunload', (event) => {
                const forms = [this.list && this.list.form, this.managers].filter(Boolean);
                if (forms.some((form) => form.isTouched)) event.preventDefault();
            });
            window.addEventListener('pagehide', () => {
                if (this.list && this.list.form) this.list.form.keepDraft();
            });
        }

        async load() {
            const [rounds, managers] = await Promise.all([this.askRounds(),
                HAS_MANAGERS.test(this.home) ? request(this.home + '/round-managers') : { status: 404 }]);
            if (rounds.status === 401 || rounds.status === 403) this.showRefusal();
            else if (rounds.status !== 200) this.showFailedLoad();
            else if (!rounds.body.canManage) this.showRefusal();
            else this.show(rounds.body, managers);
        }

        askRounds() {
            return request(this.home + '/rounds?archived=true');
        }

        showFailedLoad() {
            const again = button('mrd-link', AJS.I18n.getText("meridian.hours.page.try-again"), () => this.load());
            this.frame.replaceChildren(element('div', { class: 'mrd-note', role: 'alert' }, icon('error', 'danger'),
                element('span', {}, AJS.I18n.getText("meridian.rounds.list.failed"), ' ', again)));
        }

        showRefusal() {
            this.frame.replaceChildren(element('p', { class: 'mrd-sub' },
                AJS.I18n.getText("meridian.rounds.list.refused")));
        }

        show({ today, values }, managers) {
            this.today = today;
            this.list = new RoundList(this);
            this.list.show(values);
            this.frame.replaceChildren(section(AJS.I18n.getText("meridian.rounds.list.title"), this.list.element));
            if (managers.status === 200) this.showManagers(managers.body);
            if (window.location.hash === NEW) this.list.open(null);
        }

        showManagers(managers) {
            this.managers = new SettingsForm({
                product: this.product, lines: (each) => this.managerLines(each),
                fields: (onChange) => new ManagersFields(onChange)
            }, this.home + '/round-managers', { saved() {} });
            this.managers.element.classList.add('mrd-managers');
            this.managers.show(managers);
            this.frame.append(section(AJS.I18n.getText("meridian.rounds.managers.title"), this.managers.element));
        }

        /** What is stored comes with names, what is in the form with keys. */
        managerLines({ people, groups }) {
            const isStored = people.every((each) => each instanceof Object);
            const names = isStored ? people.map(({ name }) => name).concat(groups)
                : this.managers.fields.circle.names;
            return names.length ? names : [AJS.I18n.getText("meridian.rounds.managers.nobody")];
        }

        /** The board on the page shows the same rounds. */
        async reloadRounds() {
            const reply = await this.askRounds();
            if (reply.status === 200) this.list.show(reply.body.values);
            document.dispatchEvent(new CustomEvent('mrd-rounds-changed'));
        }
    }

    fillFrames(FRAMES, (frame) => new RoundsPage(frame).load());
}());
