/** What an issue's due date means: first for the reader, then for each person, and what can be changed about it. */
(function () {
    'use strict';

    const {
        Frame, button, element, fillFrames, icon, onIssueChange, patch, request, worded
    } = window.Meridian;
    const { DueFoot, axis, notes, rows } = window.Meridian.due;

    const FRAMES = '[data-mrd-due]';
    const MINUTE_MS = 60000;
    /** The server's minute has begun for certain by then. */
    const AFTER_THE_MINUTE_MS = 500;
    /** So that the panels of a whole company do not ask in the same moment. */
    const SPREAD_MS = 5000;
    const SOON_MS = 100;

    /** The panel of each issue in this page: when Jira draws its frame anew, the panel goes on in the new one. */
    const panels = new Map();

    function wayToTheField() {
        return document.querySelector('#duedate-val.editable-field') || document.querySelector('#edit-issue');
    }

    class DuePanel extends Frame {
        constructor(frame) {
            super(frame);
            this.issue = frame.dataset.mrdDue.split('/').pop();
            this.path = frame.dataset.mrdDue + '/due';
            this.view = {};
            this.turn = 0;
            this.head = element('div', { class: 'mrd-due-lead' });
            this.scale = element('div');
            this.people = element('ul');
            this.board = element('div', {}, this.scale, this.people);
            this.invitation = button('aui-button', AJS.I18n.getText("meridian.due.panel.set-date"), setDate);
            this.foot = new DueFoot(this);
            this.content = element('div', {}, this.foot.banner, this.head, this.invitation, this.board,
                this.foot.element);
            this.content.addEventListener('focusin', (event) => { this.focused = event.target; });
            this.content.addEventListener('focusout', () => setTimeout(() => this.forgetFocus()));
        }

        /** Focus that goes because Jira takes the panel out of the page is not forgotten. */
        forgetFocus() {
            const isHere = this.content.contains(document.activeElement);
            if (this.content.isConnected && !isHere) this.focused = null;
        }

        address() {
            const query = String(new URLSearchParams(this.view));
            return this.path + (query && '?' + query);
        }

        isAnswer(answer) {
            return Array.isArray(answer.people);
        }

        words() {
            return {
                loading: AJS.I18n.getText("meridian.due.panel.loading"),
                failed: AJS.I18n.getText("meridian.due.panel.failed"),
                notLoggedIn: AJS.I18n.getText("meridian.due.panel.not-logged-in"),
                gone: AJS.I18n.getText("meridian.due.panel.gone"),
                tryAgain: AJS.I18n.getText("meridian.due.panel.try-again")
            };
        }

        show(answer) {
            const hasPeople = answer.state === 'OPEN' && answer.people.length > 0;
            this.answer = answer;
            patch(this.head, head(answer));
            this.invitation.hidden = answer.state !== 'NO_DATE' || !answer.maySchedule || !wayToTheField();
            this.board.hidden = !hasPeople;
            if (hasPeople) this.showPeople(answer);
            this.foot.show(answer);
            if (this.content.parentNode !== this.frame) this.frame.replaceChildren(this.content);
            this.awaitNextMinute();
        }

        showPeople(answer) {
            patch(this.scale, element('div', {}, ...(answer.axis ? [axis(answer)] : [])));
            rows(this.people, answer);
        }

        /** Only an open issue seen from now changes by itself. */
        awaitNextMinute() {
            clearTimeout(this.timer);
            if (this.answer.state !== 'OPEN' || this.answer.asOf) return;
            const past = Date.parse(this.answer.now) % MINUTE_MS;
            const spread = AFTER_THE_MINUTE_MS + Math.random() * SPREAD_MS;
            this.timer = setTimeout(() => this.keepUp(), MINUTE_MS - past + spread);
        }

        /** A page that nobody looks at asks nothing; it catches up when somebody does. */
        keepUp() {
            this.isBehind = document.hidden;
            if (this.frame.isConnected && !document.hidden) this.refresh();
        }

        catchUp() {
            if (this.isBehind) this.keepUp();
        }

        /** Fetches anew and changes what has changed, silently. Of two answers the one asked for last counts. */
        async refresh() {
            const turn = this.nextTurn();
            const reply = await request(this.address());
            if (turn !== this.turn) return;
            if (this.isFull(reply)) this.show(reply.body);
            else if (this.isOver(reply.status)) this.showFailure(reply.status);
            else this.awaitNextMinute();
        }

        nextTurn() {
            this.turn += 1;
            return this.turn;
        }

        /** Looks at another date, or from another moment; what cannot be shown is not looked at. */
        async look(view) {
            const former = this.view;
            this.view = view;
            const turn = this.nextTurn();
            const reply = await request(this.address());
            if (turn !== this.turn) return reply;
            if (this.isFull(reply)) this.show(reply.body);
            else this.view = former;
            return reply;
        }

        /**
         * Stores due time and people over that version, and shows what is stored then, whoever has stored it. Answers
         * to what was asked before may not know of it and no longer count.
         */
        async put(wish, version) {
            const reply = await request(this.path, wish, { method: 'PUT', version });
            const stored = reply.status === 409 ? reply.body.current : this.isFull(reply) && reply.body;
            if (!stored) return reply;
            this.nextTurn();
            const { added, dueTime } = stored;
            this.answer = { ...this.answer, version: stored.version, added, dueTime };
            if (Object.keys(this.view).length) await this.refresh();
            else this.show(stored);
            return reply;
        }

        /** What is being typed is worth more than the news that it cannot be saved here. */
        isOver(status) {
            return [401, 403, 404].includes(status) && !this.foot.isOpen;
        }

        /** Several events may tell of one change. */
        refreshSoon() {
            clearTimeout(this.soon);
            this.soon = setTimeout(() => this.refresh(), SOON_MS);
        }

        /** Goes on in a frame that Jira has drawn anew, with what is unfolded and typed. */
        moveTo(frame) {
            const focused = this.focused;
            frame.replaceChildren(...this.frame.childNodes);
            this.frame = frame;
            if (focused && document.activeElement === document.body) focused.focus();
            this.refreshSoon();
        }
    }

    /** The day of the issue stands beside the line that says what it means. */
    function head(answer) {
        const day = answer.day && ['OPEN', 'RESOLVED'].includes(answer.state)
            ? [element('p', { class: 'mrd-min' }, element('time', { datetime: answer.day }, answer.dayText))] : [];
        return element('div', { class: 'mrd-due-lead' },
            element('div', { class: 'mrd-row' }, lead(answer), ...day),
            ...(answer.sub ? [worded(element('p', { class: 'mrd-sub' }), answer.sub)] : []),
            ...notes(answer));
    }

    function lead(answer) {
        const text = worded(element('p', { class: answer.state === 'OPEN' ? '' : 'mrd-sub' }), answer.lead);
        if (answer.state === 'RESOLVED') text.prepend(icon('check-circle', 'success'), ' ');
        return text;
    }

    /** Jira's own field, where it can be edited in place, or else its form. */
    function setDate() {
        const way = wayToTheField();
        if (way) way.click();
    }

    function fill(frame) {
        const name = frame.dataset.mrdDue;
        const former = panels.get(name);
        if (former && former.answer && !former.frame.isConnected) {
            former.moveTo(frame);
            return;
        }
        const panel = new DuePanel(frame);
        panels.set(name, panel);
        panel.load();
    }

    function shownPanels() {
        return Array.from(panels.values()).filter((panel) => panel.frame.isConnected && panel.answer);
    }

    fillFrames(FRAMES, fill);
    onIssueChange(() => shownPanels().forEach((panel) => panel.refreshSoon()));
    document.addEventListener('visibilitychange', () => shownPanels().forEach((panel) => panel.catchUp()));
}());
