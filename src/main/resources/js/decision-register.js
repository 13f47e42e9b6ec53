/** The decisions of a project or space, newest number first, with filters; there are no totals. */
(function () {
    'use strict';

    const {
        Field, Frame, NamedList, button, debounced, element, fillFrames, moveFocus, request, select, sentence,
        textInput
    } = window.Meridian;
    const { openForm } = window.Meridian.decisions;
    const { hrefOf, linkTo, moment, person, statusLozenge } = window.Meridian.decisions.parts;

    const TYPING_PAUSE_MS = 300;
    const DAY_MS = 86400000;
    const HALF_A_YEAR_DAYS = 182;

    function statuses() {
        return [
            ['', AJS.I18n.getText("meridian.decisions.register.any")],
            ['draft', AJS.I18n.getText("meridian.decisions.register.draft")],
            ['open', AJS.I18n.getText("meridian.decisions.register.open")],
            ['decided', AJS.I18n.getText("meridian.decisions.register.decided")],
            ['rejected', AJS.I18n.getText("meridian.decisions.register.rejected")],
            ['withdrawn', AJS.I18n.getText("meridian.decisions.register.withdrawn")],
            ['superseded', AJS.I18n.getText("meridian.decisions.register.superseded")]
        ];
    }

    /** A filter that is on or off. */
    class Toggle {
        constructor(label, onChange) {
            this.element = button('aui-button', label, () => {
                this.isOn = !this.isOn;
                onChange();
            });
            this.isOn = false;
        }

        get isOn() {
            return this.element.getAttribute('aria-pressed') === 'true';
        }

        set isOn(isOn) {
            this.element.setAttribute('aria-pressed', String(isOn));
        }
    }

    /** What the list is narrowed to. */
    class Filters {
        constructor({ mrdStatus, mrdTemplate, mrdPerson, mrdText, mrdAge }, onChange) {
            this.text = new Field(AJS.I18n.getText("meridian.decisions.register.text"),
                textInput({ type: 'search', maxlength: 200, dir: 'auto' }));
            this.status = new Field(AJS.I18n.getText("meridian.decisions.register.status"), select(statuses()));
            this.template = new Field(AJS.I18n.getText("meridian.decisions.register.template"),
                select([['', AJS.I18n.getText("meridian.decisions.register.any")]]));
            this.person = new NamedList(AJS.I18n.getText("meridian.decisions.register.person"), onChange, undefined, 1);
            this.awaiting = new Toggle(AJS.I18n.getText("meridian.decisions.register.awaiting"), onChange);
            const age = Number(mrdAge) || HALF_A_YEAR_DAYS;
            this.days = age;
            this.old = new Toggle(mrdAge ? AJS.I18n.getText("meridian.decisions.register.older-days", String(age))
                : AJS.I18n.getText("meridian.decisions.register.older"), onChange);
            this.text.value = mrdText || '';
            this.status.value = mrdStatus || '';
            this.wantedTemplate = mrdTemplate || '';
            if (mrdPerson) this.person.show([{ key: mrdPerson, name: mrdPerson }]);
            this.old.isOn = Boolean(mrdAge);
            this.element = this.build(onChange);
        }

        build(onChange) {
            const toggles = element('div', { class: 'mrd-submit', role: 'group',
                'aria-label': AJS.I18n.getText("meridian.decisions.register.filters") },
            this.awaiting.element, this.old.element);
            const form = element('form', { class: 'aui mrd-filters', role: 'search', novalidate: '' },
                this.text.element, this.status.element, this.template.element, this.person.element, toggles);
            const soon = debounced(onChange, TYPING_PAUSE_MS);
            this.text.input.addEventListener('input', soon);
            [this.status, this.template].forEach(({ input }) => input.addEventListener('change', onChange));
            form.addEventListener('submit', (event) => {
                event.preventDefault();
                onChange();
            });
            return form;
        }

        offer(templates) {
            const chosen = this.wantedTemplate || this.template.value;
            this.template.input.append(...select(templates.map(({ id, name }) => [id, name])).children);
            this.template.value = templates.some(({ id }) => id === chosen) ? chosen : '';
            this.wantedTemplate = '';
        }

        get isNarrow() {
            return this.query('').size > 0;
        }

        /** @param now the server's moment; ages are not asked for without one */
        query(now) {
            const asked = new URLSearchParams();
            const put = (name, value) => { if (value) asked.set(name, value); };
            put('text', this.text.value.trim());
            put('status', this.status.value);
            put('template', this.wantedTemplate || this.template.value);
            put('person', this.person.keys[0]);
            put('awaiting', this.awaiting.isOn ? 'me' : '');
            if (this.old.isOn && now) {
                put('changedBefore', new Date(Date.parse(now) - this.days * DAY_MS).toISOString().slice(0, 10));
            }
            return asked;
        }
    }

    function cell(title, ...content) {
        return element('td', { 'data-th': title }, ...content);
    }

    function row(card) {
        const { number, template, driver, changed, supersededBy } = card;
        const replaced = supersededBy ? [element('div', { class: 'mrd-min' },
            ...sentence(AJS.I18n.getText("meridian.decisions.register.by", "{0}"),
                linkTo(supersededBy, supersededBy.number)))] : [];
        return element('tr', {}, element('td', { class: 'mrd-number' }, number),
            element('th', { scope: 'row' }, linkTo(card, card.title)),
            cell(AJS.I18n.getText("meridian.decisions.register.status"), statusLozenge(card), ...replaced),
            cell(AJS.I18n.getText("meridian.decisions.register.template"), element('bdi', {}, template.name)),
            cell(AJS.I18n.getText("meridian.decisions.meta.driver"), person(driver)),
            cell(AJS.I18n.getText("meridian.decisions.register.changed"), moment(changed)));
    }

    class Register extends Frame {
        constructor(frame) {
            super(frame);
            this.container = frame.dataset.mrdContainer;
            this.turn = 0;
            this.now = '';
        }

        address() {
            return this.container + '/register?' + this.filters.query(this.now);
        }

        /** Ages are counted from the server's moment, which its first answer tells. */
        async load() {
            this.build();
            const [first, templates] = await Promise.all([request(this.container + '/register?limit=1'),
                request('decision-templates')]);
            if (first.status !== 200) {
                this.showFailure(first.status);
                return;
            }
            this.now = first.body.now;
            if (templates.status === 200) this.filters.offer(templates.body.values);
            this.isReader = templates.status === 200;
            this.frame.replaceChildren(this.content());
            await Promise.all([this.list(), this.namePerson()]);
        }

        /** A macro knows the key of its person, not the name. */
        async namePerson() {
            const [chosen] = this.filters.person.chosen;
            if (!chosen) return;
            const reply = await request('people?key=' + encodeURIComponent(chosen.key));
            const [found] = reply.status === 200 ? reply.body : [];
            if (found) this.filters.person.show([{ key: found.key, name: found.name }]);
        }

        build() {
            this.filters = new Filters(this.frame.dataset, () => this.list());
            this.rows = element('tbody');
            this.table = this.makeTable();
            this.note = element('p', { class: 'mrd-sub' });
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.more = button('aui-button', AJS.I18n.getText("meridian.decisions.register.more"),
                () => this.showMore());
        }

        makeTable() {
            const heads = [
                AJS.I18n.getText("meridian.decisions.register.number"),
                AJS.I18n.getText("meridian.decisions.register.decision"),
                AJS.I18n.getText("meridian.decisions.register.status"),
                AJS.I18n.getText("meridian.decisions.register.template"),
                AJS.I18n.getText("meridian.decisions.meta.driver"),
                AJS.I18n.getText("meridian.decisions.register.changed")
            ];
            const head = element('thead', {}, element('tr', {},
                ...heads.map((text) => element('th', { scope: 'col' }, text))));
            return element('table', { class: 'mrd-table mrd-register-table' }, element('caption',
                { class: 'mrd-assistive' }, AJS.I18n.getText("meridian.decisions.page.title")), head, this.rows);
        }

        content() {
            const file = (format, text) => element('a', {
                href: hrefOf('/rest/meridian/1/' + this.container + '/decisions/export?format=' + format), download: ''
            }, text);
            const add = button('mrd-link', AJS.I18n.getText("meridian.decisions.panel.new"), () => this.add());
            const ops = element('div', { class: 'mrd-ops mrd-no-paper' }, ...(this.isReader ? [add] : []),
                file('csv', AJS.I18n.getText("meridian.decisions.register.as-csv")),
                file('json', AJS.I18n.getText("meridian.decisions.register.as-json")));
            return element('div', { class: 'mrd-register-in' }, ops, this.filters.element, this.table, this.note,
                element('div', { class: 'mrd-submit mrd-no-paper' }, this.more, this.status));
        }

        /** Of two answers the one asked for last counts. */
        async list() {
            this.turn += 1;
            const { turn } = this;
            this.status.textContent = AJS.I18n.getText("meridian.decisions.view.loading-more");
            const reply = await request(this.address());
            if (turn !== this.turn) return;
            if (this.refused(reply)) return;
            this.rows.replaceChildren(...reply.body.values.map(row));
            this.conclude(reply.body);
        }

        async showMore() {
            this.turn += 1;
            const { turn } = this;
            this.status.textContent = AJS.I18n.getText("meridian.decisions.view.loading-more");
            const reply = await request(this.address() + '&before=' + encodeURIComponent(this.next));
            if (turn !== this.turn || this.refused(reply)) return;
            const found = reply.body.values.map(row);
            this.rows.append(...found);
            this.conclude(reply.body);
            if (found.length) moveFocus(this.frame, found[0].querySelector('a'));
        }

        refused(reply) {
            if (reply.status === 200) return false;
            const said = Object.values(reply.body.errors || {}).concat(reply.body.errorMessages || [])[0];
            this.status.textContent = said || this.words().failed;
            return true;
        }

        /** A page may be empty although more follow. */
        conclude({ next }) {
            const shown = this.rows.children.length;
            this.next = next;
            this.more.hidden = !next;
            this.table.hidden = !shown;
            this.note.hidden = shown > 0;
            this.note.textContent = next ? AJS.I18n.getText("meridian.decisions.register.none-yet")
                : this.filters.isNarrow || this.filters.old.isOn
                    ? AJS.I18n.getText("meridian.decisions.register.none-fits")
                    : AJS.I18n.getText("meridian.decisions.panel.empty");
            this.status.textContent = '';
        }

        add() {
            openForm({ home: this.container, onSaved: (record) => window.location.assign(hrefOf(record.url)) });
        }

        words() {
            return {
                loading: AJS.I18n.getText("meridian.decisions.panel.loading"),
                failed: AJS.I18n.getText("meridian.decisions.panel.failed"),
                notLoggedIn: AJS.I18n.getText("meridian.decisions.view.not-logged-in"),
                gone: AJS.I18n.getText("meridian.decisions.panel.gone"),
                tryAgain: AJS.I18n.getText("meridian.check-ins.panel.try-again")
            };
        }
    }

    fillFrames('.mrd-register[data-mrd-container]', (frame) => new Register(frame).load());
}());
