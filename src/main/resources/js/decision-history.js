/** What happened to a record: who did what when, the newest first, with each change side by side. */
(function () {
    'use strict';

    const { element, request, uniqueId, version, worded } = window.Meridian;
    const { failureOf, nameOf } = window.Meridian.entries;
    const { hrefOf, moment } = window.Meridian.decisions.parts;

    const SHOWN_FIRST = 20;
    /** Of the others the sentence says it all. */
    const SHOWN = ['edited', 'corrected', 'responded', 'forgotten'];

    /** One thing that was changed, as it was and as it is from then on. */
    function change({ name, before, after }) {
        const sides = [[AJS.I18n.getText("meridian.decisions.history.before"), before, after],
            [AJS.I18n.getText("meridian.decisions.history.after"), after, before]];
        return element('div', { class: 'mrd-change' }, element('p', { class: 'mrd-min', dir: 'auto' }, name),
            element('div', { class: 'mrd-diff' }, ...sides.map(([title, text, other]) =>
                version(title, text, other).element)));
    }

    class DecisionHistory {
        constructor(view, level) {
            const titleId = uniqueId('history');
            this.view = view;
            this.version = 0;
            this.unfolded = new Set();
            this.list = element('ol', { class: 'mrd-time', 'aria-labelledby': titleId });
            this.status = element('p', { class: 'mrd-min', role: 'status' });
            this.element = element('section', { class: 'mrd-part' }, element(level, { id: titleId },
                AJS.I18n.getText("meridian.decisions.history.title")), this.list, this.status);
            this.element.addEventListener('click', (event) => this.heed(event));
        }

        /** Asks again only after something has happened. */
        async follow(record) {
            if (record.version === this.version) return;
            this.version = record.version;
            const reply = await request('decisions/' + record.id + '/history');
            if (reply.status === 200) this.show(reply.body.values);
            else this.fail(reply);
        }

        fail(reply) {
            this.version = 0;
            this.status.textContent = failureOf(reply, this.view.product);
        }

        show(values) {
            this.values = values.slice().sort((one, other) => other.version - one.version);
            this.status.textContent = '';
            this.draw();
        }

        draw() {
            const isLong = this.values.length > SHOWN_FIRST + 2 && !this.showsAll;
            const shown = isLong ? this.values.slice(0, SHOWN_FIRST) : this.values;
            this.list.replaceChildren(...shown.map((entry) => this.entry(entry)));
            if (isLong) {
                this.list.append(element('li', { class: 'mrd-no-paper' }, element('span'), element('button',
                    { type: 'button', class: 'mrd-link', 'data-mrd-earlier': '' },
                    AJS.I18n.getText("meridian.decisions.history.earlier"))));
            }
        }

        entry({ version: number, at, by, text, deed, changes: all }) {
            const changes = SHOWN.includes(deed) ? all.filter(({ name }) => name) : [];
            const said = worded(element('span', { dir: 'auto' }),
                { text, times: [], strong: by ? nameOf(by) : '' });
            const place = element('div', { 'data-mrd-changes': number });
            const body = element('div', {}, said, ...(changes.length ? [' ', this.toggle(number)] : []), place);
            if (this.unfolded.has(number)) place.append(...changes.map(change));
            return element('li', {}, moment(at), body);
        }

        toggle(number) {
            const isOpen = this.unfolded.has(number);
            return element('button', {
                type: 'button', class: 'mrd-link mrd-no-paper', 'data-mrd-show': number, 'aria-expanded': isOpen
            }, isOpen ? AJS.I18n.getText("meridian.decisions.history.hide-change")
                : AJS.I18n.getText("meridian.decisions.history.show-change"));
        }

        heed(event) {
            const pressed = event.target.closest('[data-mrd-show], [data-mrd-earlier]');
            if (!pressed) return;
            if (pressed.dataset.mrdShow) this.unfold(pressed);
            else this.showEarlier();
        }

        unfold(pressed) {
            const number = Number(pressed.dataset.mrdShow);
            if (!this.unfolded.delete(number)) this.unfolded.add(number);
            this.draw();
            this.list.querySelector('[data-mrd-show="' + number + '"]').focus();
        }

        /** The focus goes on to the first of those that were not shown. */
        showEarlier() {
            this.showsAll = true;
            this.draw();
            const next = this.list.children[SHOWN_FIRST];
            next.tabIndex = -1;
            next.focus();
        }
    }

    /** What was decided, as it was frozen, with the digest that shows any change. */
    function frozenVersion({ textVersion, decided, digest, unchanged, text, canonical }) {
        const told = element('p', {}, AJS.I18n.getText("meridian.decisions.frozen.version", textVersion), ', ',
            moment(decided), '. ', element('b', {}, text));
        return element('div', { class: 'mrd-earlier', 'data-mrd-unchanged': unchanged }, told,
            element('p', { class: 'mrd-mono' }, digest),
            ...(canonical === null ? [] : [element('details', {},
                element('summary', {}, AJS.I18n.getText("meridian.decisions.frozen.canonical")),
                element('pre', { tabindex: '0' }, canonical))]));
    }

    function citation({ key, title, url }) {
        return element('li', {}, element('a', { href: hrefOf(url) }, ...(key ? [key, ' '] : []),
            element('bdi', {}, title || url)));
    }

    /** Shows at a place what an address answers, or folds it again. */
    async function unfold(opener, place, address, draw, product) {
        const wasOpen = place.hasChildNodes();
        opener.setAttribute('aria-expanded', String(!wasOpen));
        if (wasOpen) {
            place.replaceChildren();
            return;
        }
        const status = element('p', { class: 'mrd-min', role: 'status' },
            AJS.I18n.getText("meridian.decisions.view.loading-more"));
        place.replaceChildren(status);
        const reply = await request(address);
        if (reply.status === 200) place.replaceChildren(draw(reply.body));
        else status.textContent = failureOf(reply, product);
    }

    function frozenVersions({ values }) {
        return element('div', { class: 'mrd-history' }, ...values.map(frozenVersion));
    }

    function citations({ issues, pages }) {
        return element('ul', { class: 'mrd-plain mrd-cited' }, ...issues.concat(pages).map(citation));
    }

    Object.assign(window.Meridian.decisions, { DecisionHistory, citations, frozenVersions, unfold });
}());
