/** A decision in short, in a list of them or alone in a page. */
(function () {
    'use strict';

    const { element, icon, sentence } = window.Meridian;
    const { LiveRecord, clocks, ops } = window.Meridian.decisions;
    const { hrefOf, linkTo, statusLozenge } = window.Meridian.decisions.parts;

    class DecisionCard extends LiveRecord {
        constructor(owner) {
            super(owner);
            this.body = element('div', { class: 'mrd-dec-in' });
            this.foot = element('div', { class: 'mrd-ops mrd-no-paper' });
            this.after = element('div', { class: 'mrd-dec-body' }, this.foot, this.formPlace, this.place, this.status);
            this.element = element('article', { class: 'mrd-dec' }, this.body, this.after);
            this.element.addEventListener('click', (event) => this.heed(event));
        }

        title() {
            return this.element.querySelector('.mrd-dec-title h3 a');
        }

        draw(record) {
            this.element.dataset.mrdId = record.id;
            this.fill(this.body, [this.heading(record),
                element('div', { class: 'mrd-dec-body' }, ...this.said(record))]);
        }

        heading(record) {
            const { number, title, url, status } = record;
            const name = element('a', { href: hrefOf(url), dir: 'auto' }, title);
            return element('div', { class: 'mrd-dec-title' + (status === 'superseded' ? ' mrd-old' : '') },
                element('a', { href: hrefOf(url), 'aria-hidden': 'true', tabindex: '-1' }, number),
                element('h3', {}, element('span', { class: 'mrd-assistive' }, number + ' '), name),
                statusLozenge(record));
        }

        said(record) {
            if (record.supersededBy) return [this.replaced(record)];
            if (record.status === 'superseded') return [];
            const lead = record.lead ? [element('p', { class: 'mrd-sub' }, record.lead)] : [];
            if (record.status === 'open') {
                const asks = record.asksText ? [element('p', { class: 'mrd-min' }, record.asksText)] : [];
                return [...lead, ...asks, ...clocks(record, this.showsAll)];
            }
            return record.status === 'draft' ? [...lead, ...ops.lacking(record)] : [this.ending(record)];
        }

        ending({ lead, meta }) {
            const review = meta.reviewText ? [' ', AJS.I18n.getText("meridian.decisions.card.review", meta.reviewText)]
                : [];
            return element('p', { class: 'mrd-min' }, lead || '', ...review);
        }

        /** Where it is only cited, that is what has to be changed. */
        replaced({ supersededBy, number, home }) {
            const by = sentence(AJS.I18n.getText("meridian.decisions.card.replaced", "{0}"), linkTo(supersededBy));
            const still = this.owner.stillCites ? this.owner.stillCites(number, home) : '';
            return element('div', { class: 'mrd-replaced' }, icon('warning', 'warning'),
                element('span', {}, ...by, ...(still ? [' ', still] : [])));
        }

        drawOps() {
            const { record } = this;
            const respond = this.canRespond && !this.form ? [this.opener(record)] : [];
            const steps = ops.links(record);
            const role = ops.role(record);
            const known = role ? [element('span', { class: 'mrd-min' }, role)] : [];
            const isQuiet = ['decided', 'superseded', 'rejected', 'withdrawn'].includes(record.status);
            const open = element('a', { href: hrefOf(record.url) },
                AJS.I18n.getText("meridian.decisions.card.open-record"));
            this.fill(this.foot, isQuiet ? [] : [...respond, open, ...steps, ...known]);
            this.foot.hidden = !this.foot.childNodes.length;
        }

        opener({ own }) {
            return element('button', { type: 'button', class: own.asked ? 'aui-button' : 'mrd-link',
                'data-mrd-act': 'respond' }, own.response
                ? AJS.I18n.getText("meridian.decisions.response.change")
                : AJS.I18n.getText("meridian.decisions.response.respond"));
        }
    }

    Object.assign(window.Meridian.decisions, { DecisionCard });
}());
