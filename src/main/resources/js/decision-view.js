/** A whole record, or a card of it in a page: what is decided, by whom, who has said what, and what happened to it. */
(function () {
    'use strict';

    const { button, element, icon, sentence } = window.Meridian;
    const {
        DecisionCard, DecisionHistory, LiveFrame, LiveRecord, citations, clocks, fillLive, frozenVersions, ops, text,
        unfold
    } = window.Meridian.decisions;
    const { hrefOf, linkTo, naming, statusLozenge } = window.Meridian.decisions.parts;

    class DecisionRecord extends LiveRecord {
        constructor(owner) {
            super(owner);
            this.levels = owner.frame.closest('.wiki-content') ? ['h2', 'h3', 'h4'] : ['h1', 'h2', 'h3'];
            const [, level] = this.levels;
            this.banner = element('div', { class: 'mrd-banner-place' });
            this.citedPlace = element('div');
            this.head = element('div', { class: 'mrd-record-head' });
            this.frozenPlace = element('div', { class: 'mrd-no-paper' });
            this.body = element('div', { class: 'mrd-record-in' });
            this.responses = element('section', { class: 'mrd-part' });
            this.steps = element('div', { class: 'mrd-steps' });
            this.history = new DecisionHistory(this, level);
            this.foot = element('div', { class: 'mrd-foot mrd-ops' });
            this.element = element('div', { class: 'mrd-record' }, this.banner, this.citedPlace, this.head,
                this.frozenPlace, this.body, this.responses, this.formPlace, this.steps, this.place, this.status,
                this.history.element, this.foot);
            this.element.addEventListener('click', (event) => this.heed(event));
        }

        title() {
            return this.head.querySelector('.mrd-record-title');
        }

        draw(record) {
            this.fill(this.banner, this.superseded(record));
            this.fill(this.head, this.heading(record));
            this.fill(this.body, this.parts(record));
            this.fill(this.responses, this.said(record));
            this.fill(this.foot, this.ways(record));
            this.history.follow(record);
            this.tellUnfolded();
        }

        tellUnfolded() {
            [['cited', this.citedPlace], ['frozen', this.frozenPlace]].forEach(([act, place]) => {
                const opener = this.element.querySelector('[data-mrd-act=' + act + ']');
                if (opener) opener.setAttribute('aria-expanded', String(place.hasChildNodes()));
            });
        }

        superseded({ supersededBy, citations: cited }) {
            if (!supersededBy) return [];
            const show = cited && cited.issues + cited.pages ? [' ', element('button', {
                type: 'button', class: 'mrd-link', 'data-mrd-act': 'cited', 'aria-expanded': 'false'
            }, AJS.I18n.getText("meridian.decisions.view.show-cited"))] : [];
            return [element('div', { class: 'mrd-banner', role: 'note' }, icon('warning', 'warning'),
                element('div', {}, element('b', {}, ...naming(supersededBy.text, supersededBy)),
                    ...(cited ? [' ', cited.text] : []), ...show))];
        }

        heading(record) {
            const { number, title, container, home } = record;
            const lead = record.supersededBy ? null : record.lead;
            const at = [home, container].find(Boolean);
            const name = home ? home.title || home.key : container.name;
            return [element('p', { class: 'mrd-min' }, element('a', { href: hrefOf(at.url) },
                element('bdi', {}, name))),
            element('div', { class: 'mrd-row' }, element('span', { class: 'mrd-sub' }, number),
                statusLozenge(record), text.byline(record)),
            element(this.levels[0], { class: 'mrd-record-title', dir: 'auto', tabindex: '-1' }, title),
            ...(home ? [] : [element('p', { class: 'mrd-note' }, icon('warning', 'warning'),
                element('span', {}, AJS.I18n.getText("meridian.decisions.view.home-gone")))]),
            ...(lead ? [element('p', { class: 'mrd-lead mrd-sub' }, lead)] : []), ...text.closing(record),
            text.facts(record)];
        }

        parts(record) {
            const [, level, sublevel] = this.levels;
            const sections = record.sections.map((each) => text.section(each, level));
            const before = this.placeOfOptions(record);
            return [...sections.slice(0, before), ...text.options(record, level, sublevel), ...sections.slice(before),
                ...text.cited(record.links, level)];
        }

        /** After the proposal, or after what leads to it. */
        placeOfOptions({ fields }) {
            const roles = fields ? fields.sections.map(({ role }) => role) : [];
            const after = Math.max(...['context', 'drivers', 'proposal'].map((role) => roles.lastIndexOf(role)));
            return after + 1;
        }

        said(record) {
            const [, level] = this.levels;
            const asks = record.asksText ? [element('p', { class: 'mrd-sub' }, record.asksText)] : [];
            return [element(level, {}, AJS.I18n.getText("meridian.decisions.view.responses")), ...asks,
                ...(record.contributors.length ? clocks(record, this.showsAll)
                    : [element('p', { class: 'mrd-sub' }, AJS.I18n.getText("meridian.decisions.view.nobody"))])];
        }

        /** Readers without a clock of their own export nothing. */
        ways({ exports: ways }) {
            if (!ways) return [];
            return [[ways.madr, AJS.I18n.getText("meridian.decisions.view.as-markdown")],
                [ways.json, AJS.I18n.getText("meridian.decisions.view.as-json")],
                [ways.csv, AJS.I18n.getText("meridian.decisions.view.as-csv")]]
                .map(([url, label]) => element('a', { href: hrefOf(url), download: '', class: 'mrd-no-paper' }, label));
        }

        /** Whoever has not answered sees the form at once. */
        opensForm() {
            return !this.record.own.response || super.opensForm();
        }

        drawOps() {
            const change = this.canRespond && !this.form ? [element('p', { class: 'mrd-ops mrd-no-paper' },
                element('button', { type: 'button', class: 'mrd-link', 'data-mrd-act': 'respond' },
                    this.record.own.response ? AJS.I18n.getText("meridian.decisions.response.change")
                        : AJS.I18n.getText("meridian.decisions.response.respond")))] : [];
            this.fill(this.steps, [...change, ...ops.box(this.record)]);
        }

        start(act, opener) {
            const { id } = this.record;
            if (act === 'cited') {
                unfold(opener, this.citedPlace, 'decisions/' + id + '/citations', citations, this.product);
            } else if (act === 'frozen') {
                unfold(opener, this.frozenPlace, 'decisions/' + id + '/frozen', frozenVersions, this.product);
            } else super.start(act, opener);
        }
    }

    /** The frame of one record: the one that is named, or that of the page it stands in. */
    class DecisionFrame extends LiveFrame {
        constructor(frame) {
            super(frame);
            this.isOfPage = /^pages\/\d+\/decision$/.test(this.wanted);
            this.home = this.isOfPage ? this.wanted.replace(/\/decision$/, '') : '';
            const Kind = frame.dataset.mrdLayout === 'card' ? DecisionCard : DecisionRecord;
            this.view = new Kind(this);
        }

        address() {
            return this.wanted;
        }

        isAnswer(body) {
            return this.isOfPage ? body.record !== undefined : Boolean(body.id);
        }

        draw(body) {
            const record = this.isOfPage ? body.record : body;
            if (!record) {
                this.content.replaceChildren(...this.invitation(body));
                return;
            }
            this.now = record.now;
            if (!this.view.element.isConnected) this.content.replaceChildren(this.view.element);
            this.view.show(record);
        }

        isMoving() {
            return Boolean(this.view.record) && this.view.record.status === 'open';
        }

        /** A page whose record is not written yet; of a copied page that of the original is no record of its own. */
        invitation({ canCreate, copiedFrom }) {
            const copied = copiedFrom ? [element('p', { class: 'mrd-empty' }, ...sentence(
                AJS.I18n.getText("meridian.decisions.view.copied", "{0}"), linkTo(copiedFrom)))] : [];
            const none = element('p', { class: 'mrd-empty' }, AJS.I18n.getText("meridian.decisions.view.none"));
            const make = canCreate ? [button('aui-button', AJS.I18n.getText("meridian.decisions.view.make"),
                () => this.make())] : [];
            return [...copied, none, ...make];
        }

        make() {
            window.Meridian.decisions.openForm({
                home: this.home, onSaved: () => this.saved()
            });
        }

        async saved() {
            await this.refresh();
            this.changed();
            if (this.view.record) this.view.focusable().focus();
        }

        words() {
            return {
                loading: AJS.I18n.getText("meridian.decisions.view.loading"),
                failed: AJS.I18n.getText("meridian.decisions.view.failed"),
                notLoggedIn: AJS.I18n.getText("meridian.decisions.view.not-logged-in"),
                gone: AJS.I18n.getText("meridian.decisions.view.gone"),
                tryAgain: AJS.I18n.getText("meridian.check-ins.panel.try-again")
            };
        }
    }

    fillLive('[data-mrd-decision]', DecisionFrame);
}());
