/** One round as its reader sees it: the own form, how the others stand, older days, mood, and what is in the way. */
(function () {
    'use strict';

    const { RoundDraft, RoundForm, button, element, moveFocus, request, uniqueId } = window.Meridian;
    const { nameParts } = window.Meridian.entries;
    const { BoardActs, Cards, Table, arrange, openBlocker } = window.Meridian.board;

    const MINUTE_MS = 60000;
    /** The server's minute has begun for certain by then. */
    const AFTER_THE_MINUTE_MS = 500;
    /** So that the boards of a whole company do not ask in the same moment. */
    const SPREAD_MS = 5000;

    class RoundView {
        /** @param owner the frame: its product, layout, and what becomes of it if the reader is somebody else */
        constructor(owner, home, roundId, day) {
            this.owner = owner;
            this.home = home;
            this.roundId = roundId;
            this.day = day;
            this.turn = 0;
            this.acts = new BoardActs(this);
            this.build();
            this.element.addEventListener('click', (event) => this.heed(event));
        }

        build() {
            const titleId = uniqueId('round');
            this.name = element('h3', { id: titleId });
            this.dayText = element('span', { class: 'mrd-sub' });
            this.dayNote = element('span', { class: 'mrd-min', role: 'status' });
            this.ops = element('span', { class: 'mrd-ops mrd-end' });
            this.statusText = element('p', { class: 'mrd-sub' });
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.invitation = element('div', { class: 'mrd-bar' });
            this.formPlace = element('div', { class: 'mrd-form-place' });
            this.rollUp = element('p', { class: 'mrd-roll' });
            this.rows = this.owner.layout === 'table' ? new Table() : new Cards();
            this.blockers = element('div', { class: 'mrd-open-blockers' });
            this.mood = element('div', { class: 'mrd-mood' });
            this.days = element('div', { class: 'mrd-ops mrd-foot' });
            this.element = element('div', { class: 'mrd-round', role: 'group', 'aria-labelledby': titleId },
                element('div', { class: 'mrd-head' }, this.name, this.dayText, this.dayNote, this.ops),
                this.statusText, this.formPlace, this.invitation, this.status, this.rollUp, this.rows.element,
                this.blockers, this.mood, this.days);
        }

        get product() {
            return this.board.product;
        }

        get readerKey() {
            return this.board.reader.key;
        }

        get answersPath() {
            return this.home + '/rounds/' + this.roundId + '/answers';
        }

        get questions() {
            return this.board.round.questions;
        }

        get ownBlockers() {
            return this.board.round.ownBlockers;
        }

        get address() {
            const day = this.day ? '&day=' + encodeURIComponent(this.day) : '';
            return this.home + '/board?round=' + encodeURIComponent(this.roundId) + day;
        }

        turnOf(key) {
            return this.board.round.people.find(({ person }) => person.key === key);
        }

        blockerOf(id) {
            return this.board.blockers.find((blocker) => blocker.id === id);
        }

        // Showing

        show(board) {
            const { round } = board;
            this.board = board;
            this.element.dataset.mrdRoundId = round.id;
            setText(this.name, round.name);
            setText(this.dayText, round.dayText);
            setText(this.statusText, round.statusText);
            setText(this.rollUp, round.rollUp && round.rollUp.text);
            this.rollUp.classList.toggle('mrd-complete', Boolean(round.rollUp && round.rollUp.complete));
            this.rows.show(board);
            this.showForm();
            this.showBlockers();
            this.showMood();
            this.showDays();
            this.awaitNextMinute();
        }

        showDays() {
            const { previous, next, today } = this.board.round;
            const fresh = [];
            if (previous) fresh.push(this.dayLink(previous, 'previous'));
            if (next) fresh.push(this.dayLink(next, 'next'));
            if (!today) fresh.push(this.dayLink({ day: '', text: '' }, 'today'));
            const focused = document.activeElement;
            const isHere = this.days.contains(focused);
            this.days.replaceChildren(...fresh);
            const same = isHere && this.days.querySelector('[data-mrd-way=' + focused.dataset.mrdWay + ']');
            if (isHere) (same || this.days.querySelector('button') || this.name).focus();
            this.days.hidden = !fresh.length;
        }

        dayLink({ day, text }, way) {
            const label = way === 'today' ? AJS.I18n.getText("meridian.rounds.board.to-today")
                : AJS.I18n.getText("meridian.rounds.board.show-day", text);
            const link = button('mrd-link', label, () => this.go(day));
            link.dataset.mrdWay = way;
            return link;
        }

        showMood() {
            const { mood } = this.board.round;
            if (!mood) {
                this.mood.replaceChildren();
                return;
            }
            const weeks = mood.weeks.map(({ text, words }) => element('li', {}, element('span', {}, text),
                element('span', {}, words)));
            const wasOpen = Boolean(this.mood.querySelector('details[open]'));
            const line = element('p', { class: 'mrd-sub' }, mood.text);
            if (weeks.length < 2) {
                this.mood.replaceChildren(line);
            } else if (!this.mood.contains(document.activeElement)) {
                const earlier = element('details', {}, element('summary', {},
                    AJS.I18n.getText("meridian.rounds.board.mood-weeks")), element('ul', {}, ...weeks));
                earlier.open = wasOpen;
                this.mood.replaceChildren(line, earlier);
            }
        }

        /** Open ones that no answer of this day shows. */
        showBlockers() {
            const shown = new Set(this.board.round.people.filter(({ answer }) => answer)
                .flatMap(({ answer }) => answer.blockers.map(({ id }) => id)));
            const others = this.board.blockers.filter(({ id, open }) => open && !shown.has(id));
            if (!this.blockerList) {
                this.blockerList = element('ul', { class: 'mrd-plain' });
                this.blockers.append(element('h4', { class: 'mrd-h' },
                    AJS.I18n.getText("meridian.rounds.board.blockers")), this.blockerList);
            }
            arrange(this.blockerList, others.map((blocker) => element('li', {
                'data-mrd-key': 'blocker ' + blocker.id
            }, element('p', { class: 'mrd-min' }, ...nameParts(blocker.author)),
            openBlocker(blocker))));
            this.blockers.hidden = !others.length;
        }

        // The own form

        /** What the reader is asked for in what is shown: their own day, or an older one that is still taken. */
        ownTurn() {
            const { round } = this.board;
            const { own } = round;
            if (!own) return null;
            if (round.today || round.day === own.day) return own;
            const mine = round.people.find(({ person }) => person.you);
            const isTaken = own.accepted.includes(round.day) && !(mine && mine.answer);
            return isTaken ? {
                day: round.day, title: AJS.I18n.getText("meridian.rounds.form.title-for", round.dayText), until: null,
                state: 'missed', version: 0, moodAsked: false, answer: null, canEdit: true
            } : null;
        }

        showForm() {
            const own = this.ownTurn();
            if (this.form) {
                this.form.showUntil(own && own.day === this.form.turn.day ? own.until : null);
                if (!this.isOver(own)) return;
                this.dropForm();
            }
            const { away } = this.board.round;
            const isAsked = own && own.canEdit && !own.answer;
            const hasDraft = own && Boolean(new RoundDraft(this.home, this.roundId, own.day, this.readerKey).value);
            if (isAsked && (own.state === 'open' || hasDraft)) this.putForm(own);
            else if (own && own.answer && own.canEdit && hasDraft) this.putForm(own);
            this.invite(isAsked && !this.form ? own : null, away);
        }

        /** The form makes room when its day is not asked for any more, or was answered elsewhere, and it is unused. */
        isOver(own) {
            const { turn, isUnchanged, element: shown } = this.form;
            if (turn.answer || !isUnchanged || shown.contains(document.activeElement)) return false;
            return !own || own.day !== turn.day || Boolean(own.answer) || !own.canEdit;
        }

        putForm(own) {
            this.form = new RoundForm(this, own);
            this.formPlace.replaceChildren(this.form.element);
        }

        dropForm() {
            this.form = null;
            this.formPlace.replaceChildren();
        }

        invite(own, away) {
            const isFocused = this.invitation.contains(document.activeElement);
            const parts = [];
            if (away && !this.form) parts.push(element('span', {}, away));
            if (own && !away) {
                parts.push(element('span', {}, element('b', { class: 'mrd-name' }, own.title), ' ',
                    element('span', { class: 'mrd-min' }, own.until || '')));
            }
            if (own) {
                const label = away ? AJS.I18n.getText("meridian.rounds.board.check-in-anyway")
                    : AJS.I18n.getText("meridian.check-ins.panel.check-in");
                const opener = button(away ? 'mrd-link' : 'aui-button', label, () => this.openForm(own));
                opener.dataset.mrdOpener = '';
                parts.push(opener);
            }
            this.invitation.replaceChildren(...parts);
            this.invitation.hidden = !parts.length;
            if (isFocused && own) this.invitation.querySelector('[data-mrd-opener]').focus();
        }

        openForm(own) {
            this.putForm(own);
            this.invite(null, null);
            this.form.focus();
            this.status.textContent = '';
        }

        /** Changes an answer of the reader's. */
        edit(answer) {
            const { round } = this.board;
            const isOwnDay = round.own && round.own.day === answer.day;
            if (this.form && !this.form.isUnchanged && this.form.turn.day !== answer.day) {
                this.form.focus();
                return;
            }
            this.putForm({
                day: answer.day, version: answer.version, answer,
                title: isOwnDay ? round.own.title : AJS.I18n.getText("meridian.rounds.form.title-for", round.dayText),
                until: isOwnDay ? round.own.until : null,
                moodAsked: isOwnDay ? round.own.moodAsked : answer.mood !== null
            });
            this.invite(null, null);
            this.form.focus();
        }

        /** The button that opened the form may be gone: the focus goes to the row, or to what invites. */
        formCancelled(form) {
            const hadFocus = form.element.contains(document.activeElement);
            this.dropForm();
            this.showForm();
            if (hadFocus) this.focusRow(this.readerKey, 'edit');
        }

        formDiscarded(form) {
            if (!this.ownTurn() || this.ownTurn().state !== 'open') {
                this.formCancelled(form);
                const opener = this.invitation.querySelector('[data-mrd-opener]');
                if (opener) opener.focus();
            }
        }

        async answerSaved(form) {
            const hadFocus = form.element.contains(document.activeElement) || document.activeElement === document.body;
            this.dropForm();
            this.status.textContent = form.turn.answer ? AJS.I18n.getText("meridian.rounds.board.saved")
                : AJS.I18n.getText("meridian.check-ins.panel.checked-in");
            if (hadFocus) this.takeFocus();
            await this.refresh();
            if (hadFocus) this.focusRow(this.readerKey, 'edit');
            this.owner.changed(this);
        }

        async answerDeleted({ person }) {
            await this.refresh();
            this.status.textContent = AJS.I18n.getText("meridian.rounds.board.deleted");
            this.focusRow(person.key);
        }

        async blockerResolved(key) {
            await this.refresh();
            this.status.textContent = AJS.I18n.getText("meridian.rounds.board.resolved");
            this.focusRow(key);
            this.owner.changed(this);
        }

        takeFocus() {
            this.name.tabIndex = -1;
            this.name.focus();
        }

        /** The button of that kind in the row, else the row, else the name of the round. */
        focusRow(key, act) {
            const row = this.rows.rowOf(key);
            const target = row && act && row.querySelector('[data-mrd-act=' + act + ']');
            if (row && !target) row.tabIndex = -1;
            if (!row) this.name.tabIndex = -1;
            moveFocus(this.element, target || row || this.name);
        }

        showAll() {
            this.rows.showAll();
        }

        heed(event) {
            const pressed = event.target.closest('[data-mrd-act]');
            if (pressed && this.element.contains(pressed)) this.acts.start(pressed);
        }

        // Staying up to date

        async go(day) {
            const former = this.day;
            this.day = day;
            this.dayNote.textContent = AJS.I18n.getText("meridian.rounds.board.loading-day");
            const isThere = await this.refresh();
            if (!isThere) this.day = former;
            this.dayNote.textContent = isThere ? '' : AJS.I18n.getText("meridian.rounds.board.day-failed");
        }

        /** Fetches anew and changes what has changed. Of two answers the one asked for last counts. */
        async refresh() {
            this.turn += 1;
            const { turn } = this;
            const reply = await request(this.address);
            if (turn !== this.turn) return false;
            const isThere = reply.status === 200 && Boolean(reply.body.round);
            if (isThere && reply.body.reader.key !== this.readerKey) this.owner.reload();
            else if (isThere) this.show(reply.body);
            else this.awaitNextMinute();
            return isThere;
        }

        /** Counters run on by the server's minutes; a day that is over stands still. */
        awaitNextMinute() {
            clearTimeout(this.timer);
            if (!this.board.round.today) return;
            const rest = MINUTE_MS - (Date.parse(this.board.now) % MINUTE_MS) + AFTER_THE_MINUTE_MS;
            this.timer = setTimeout(() => this.keepUp(), rest + Math.random() * SPREAD_MS);
        }

        /** A page that nobody looks at asks nothing; it catches up when somebody does. */
        keepUp() {
            this.isBehind = document.hidden;
            if (this.element.isConnected && !document.hidden) this.refresh();
        }

        catchUp() {
            if (this.isBehind) this.keepUp();
        }
    }

    function setText(target, text) {
        target.hidden = !text;
        if (target.textContent !== (text || '')) target.textContent = text || '';
    }

    window.Meridian.board.RoundView = RoundView;
}());
