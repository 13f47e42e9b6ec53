/** The decisions of an issue, page, project or space, newest first, and those that it cites. */
(function () {
    'use strict';

    const { button, element } = window.Meridian;
    const { DecisionCard, LiveFrame, fillLive } = window.Meridian.decisions;

    class DecisionPanel extends LiveFrame {
        constructor(frame) {
            super(frame);
            this.home = this.wanted;
            this.cards = new Map();
            this.list = element('div', { class: 'mrd-dec-list' });
            this.empty = element('p', { class: 'mrd-empty' }, AJS.I18n.getText("meridian.decisions.panel.empty"));
            this.adder = button('', AJS.I18n.getText("meridian.decisions.panel.new"), () => this.add());
            this.foot = element('div', { class: 'mrd-no-paper' }, this.adder);
            this.content.append(this.list, this.empty, this.foot);
        }

        address() {
            return this.home + '/decisions';
        }

        isAnswer({ values }) {
            return Array.isArray(values);
        }

        draw({ values, canCreate }) {
            const known = this.cards;
            this.cards = new Map(values.map((record) => [record.id, known.get(record.id) || new DecisionCard(this)]));
            values.forEach((record) => this.cards.get(record.id).show(record));
            this.arrange([...this.cards.values()].map(({ element: shown }) => shown));
            this.empty.hidden = values.length > 0;
            this.foot.hidden = !canCreate;
            this.foot.className = values.length ? 'mrd-ops mrd-foot mrd-no-paper' : 'mrd-no-paper';
            this.adder.className = values.length ? 'mrd-link' : 'aui-button';
        }

        /** Cards that stay are not taken out of the page, so that focus and typing stay in them. */
        arrange(shown) {
            Array.from(this.list.children).filter((each) => !shown.includes(each)).forEach((each) => each.remove());
            shown.forEach((each, index) => {
                if (this.list.children[index] !== each) this.list.insertBefore(each, this.list.children[index] || null);
            });
        }

        isMoving() {
            return [...this.cards.values()].some(({ record }) => record.status === 'open');
        }

        add() {
            window.Meridian.decisions.openForm({ home: this.home, onSaved: (record) => this.added(record) });
        }

        async added({ id }) {
            await this.refresh();
            this.changed();
            const card = this.cards.get(id);
            if (card) card.focusable().focus();
        }

        /** Said of a replaced decision that was made elsewhere. */
        stillCites(number, home) {
            const isHere = home && [home.key, home.id].some((name) => this.home === home.type + 's/' + name);
            if (isHere) return '';
            return this.home.startsWith('issues/') ? AJS.I18n.getText("meridian.decisions.card.issue-cites", number)
                : AJS.I18n.getText("meridian.decisions.card.page-cites", number);
        }

        words() {
            const isIssue = this.home.startsWith('issues/');
            const isPage = this.home.startsWith('pages/');
            return {
                loading: AJS.I18n.getText("meridian.decisions.panel.loading"),
                failed: AJS.I18n.getText("meridian.decisions.panel.failed"),
                notLoggedIn: AJS.I18n.getText("meridian.decisions.view.not-logged-in"),
                gone: isIssue ? AJS.I18n.getText("meridian.check-ins.panel.issue-gone")
                    : isPage ? AJS.I18n.getText("meridian.check-ins.panel.page-gone")
                        : AJS.I18n.getText("meridian.decisions.panel.gone"),
                tryAgain: AJS.I18n.getText("meridian.check-ins.panel.try-again")
            };
        }
    }

    fillLive('[data-mrd-decisions]', DecisionPanel);
}());
