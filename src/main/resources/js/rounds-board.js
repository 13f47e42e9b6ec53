/** Check-ins of an issue, page, project or space: one round, all of them, or those without a round where none is. */
(function () {
    'use strict';

    const { CheckInPanel, Frame, element, fillFrames, request, skeleton, uniqueId } = window.Meridian;
    const { RoundView } = window.Meridian.board;

    const FRAMES = '.mrd-board[data-mrd-home]';

    /** Boards by name: when Jira draws their frame anew they go on in the new one. */
    const boards = new Map();

    /** Where it is, and which of its frames this is: a page may hold the macro twice. */
    function nameOf(frame) {
        const { mrdHome, mrdRound = '', mrdDay = '', mrdLayout = '' } = frame.dataset;
        const same = Array.from(document.querySelectorAll(FRAMES)).filter(({ dataset }) => dataset.mrdHome === mrdHome);
        return [mrdHome, mrdRound, mrdDay, mrdLayout, same.indexOf(frame)].join(':');
    }

    class Board extends Frame {
        constructor(frame) {
            super(frame);
            this.name = nameOf(frame);
            this.home = frame.dataset.mrdHome;
            this.wanted = (frame.dataset.mrdRound || '').trim();
            this.day = (frame.dataset.mrdDay || '').trim();
            this.layout = frame.dataset.mrdLayout || 'cards';
            this.views = [];
            this.content = element('div');
            this.content.addEventListener('focusin', (event) => { this.focused = event.target; });
            this.content.addEventListener('focusout', () => setTimeout(() => this.forgetFocus()));
        }

        /** Focus that goes because Jira takes the panel out of the page is not forgotten. */
        forgetFocus() {
            const isHere = this.content.contains(document.activeElement);
            if (this.content.isConnected && !isHere) this.focused = null;
        }

        /** The page itself, and the space whose rounds its macro may show too. */
        get homes() {
            const space = this.frame.dataset.mrdSpace;
            return space ? [this.home, space] : [this.home];
        }

        get isAll() {
            return this.wanted === 'all';
        }

        address(home, roundId) {
            const query = new URLSearchParams();
            if (roundId) query.set('round', roundId);
            if (this.day) query.set('day', this.day);
            const text = String(query);
            return home + '/board' + (text && '?' + text);
        }

        async load() {
            const found = this.isAll ? await this.findAll() : this.wanted ? await this.findOne() : await this.find();
            if (!found.failed) this.showFound(found);
            else this.showFailure(found.failed.status);
        }

        isAnswer(body) {
            return Array.isArray(body.rounds);
        }

        /** What stands here: its rounds with the one that is asked for first. */
        async find() {
            const reply = await request(this.address(this.home));
            return this.isFull(reply) ? { here: reply.body, shown: listOf(this.home, reply.body) }
                : { failed: reply };
        }

        async findAll() {
            const replies = await Promise.all(this.homes.map((home) => request(this.address(home))));
            if (!this.isFull(replies[0])) return { failed: replies[0] };
            const full = replies.filter((reply) => this.isFull(reply));
            const shown = full.flatMap(({ body }) => body.rounds.filter(({ status }) => status !== 'archived')
                .map(({ id }) => ({ home: this.homeOf(replies, body), id, body })));
            return { here: replies[0].body, shown };
        }

        homeOf(replies, body) {
            return this.homes[replies.findIndex((reply) => reply.body === body)];
        }

        /** The one of that number or name, here or in the space; an archived one by its number alone. */
        async findOne() {
            let failed = null;
            for (const home of this.homes) {
                const byNumber = /^\d{1,18}$/.test(this.wanted) && await request(this.address(home, this.wanted));
                if (byNumber && this.isFull(byNumber)) {
                    return { here: byNumber.body, shown: [{ home, id: this.wanted, body: byNumber.body }] };
                }
                const reply = await request(this.address(home));
                if (!this.isFull(reply)) failed = failed || reply;
                const round = this.isFull(reply) && reply.body.rounds.find((each) => isCalled(each, this.wanted));
                if (round) return { here: reply.body, shown: [{ home, id: round.id, body: reply.body }] };
            }
            return failed ? { failed } : { here: null, shown: [] };
        }

        showFound({ here, shown }) {
            this.views.forEach((view) => clearTimeout(view.timer));
            this.here = here;
            this.content.replaceChildren();
            this.frame.replaceChildren(this.content);
            if (this.wanted && !shown.length) this.showNone();
            else if (shown.length) this.showRounds(shown);
            else this.showWithout();
        }

        showNone() {
            this.content.append(element('p', { class: 'mrd-empty' }, this.isAll
                ? AJS.I18n.getText("meridian.rounds.board.none")
                : AJS.I18n.getText("meridian.rounds.board.no-such-round", this.wanted)), ...this.links());
        }

        /** No round here: check-ins as everybody likes; a project or a space has none of those. */
        showWithout() {
            if (this.takesCheckIns) this.content.append(this.checkIns());
            else this.content.append(element('p', { class: 'mrd-empty' },
                AJS.I18n.getText("meridian.rounds.board.none")));
            this.content.append(...this.links());
            this.startCheckIns();
        }

        get takesCheckIns() {
            return /^(issues|pages)\//.test(this.home);
        }

        checkIns() {
            this.inner = element('div', {
                class: 'mrd-check-ins-in', 'data-mrd-check-ins': this.home, 'data-mrd-product': this.product
            }, skeleton(this.words().loading));
            return this.inner;
        }

        startCheckIns() {
            if (!this.inner) return;
            this.panel = new CheckInPanel(this.inner, this.name);
            this.panel.load();
        }

        get product() {
            return this.frame.dataset.mrdProduct || this.here.product;
        }

        showRounds(shown) {
            const several = !this.isAll && this.here.rounds.length > 1 && !this.wanted;
            const opened = this.isAll ? shown : shown.slice(0, 1);
            this.views = opened.map(({ home, id }) => new RoundView(this, home, id, this.day));
            if (several) this.content.append(this.switcher(shown));
            this.place = element('div', { class: 'mrd-rounds-in' }, ...this.views.map((view) => view.element));
            this.content.append(this.place);
            opened.forEach(({ id, body }, index) => this.start(this.views[index], id, body));
            this.content.append(...this.otherCheckIns(), ...this.links());
        }

        /** The answer that is here already may show this round; else it is asked for. */
        start(view, id, body) {
            view.board = body;
            if (body.round && body.round.id === id) view.show(body);
            else view.refresh();
        }

        switcher(shown) {
            const id = uniqueId('rounds');
            const select = element('select', { class: 'select', id }, ...shown.map((each) => element('option',
                { value: each.id }, each.body.rounds.find((round) => round.id === each.id).name)));
            select.value = this.here.round ? this.here.round.id : shown[0].id;
            select.addEventListener('change', () => this.choose(select.value));
            return element('form', { class: 'aui mrd-switch' }, element('div', { class: 'mrd-field' },
                element('label', { for: id }, AJS.I18n.getText("meridian.rounds.board.choose")), select));
        }

        choose(roundId) {
            this.views.forEach((view) => clearTimeout(view.timer));
            const view = new RoundView(this, this.home, roundId, this.day);
            this.views = [view];
            this.place.replaceChildren(view.element);
            this.start(view, roundId, this.here);
        }

        /** Check-ins without a round, once somebody wants to see them. */
        otherCheckIns() {
            if (!this.takesCheckIns || this.wanted) return [];
            const others = element('details', { class: 'mrd-others' },
                element('summary', {}, AJS.I18n.getText("meridian.rounds.board.others-title")), this.checkIns());
            others.addEventListener('toggle', () => {
                if (others.open && !this.panel) this.startCheckIns();
            });
            return [others];
        }

        /** The ways to where rounds are set up and to when these people work, for whom and where there are any. */
        links() {
            const links = [];
            const { mrdTeamHours: teamHours } = this.frame.dataset;
            if (this.here && this.here.manage && !document.querySelector('[data-mrd-rounds]')) {
                links.push([this.here.manage, this.here.rounds.length
                    ? AJS.I18n.getText("meridian.rounds.board.manage")
                    : AJS.I18n.getText("meridian.rounds.board.set-up")]);
            }
            if (teamHours) links.push([teamHours, AJS.I18n.getText("meridian.team.page.title")]);
            if (!links.length) return [];
            return [element('p', { class: 'mrd-ops mrd-team-link' }, ...links.map(([address, label]) =>
                element('a', { href: AJS.contextPath() + address }, label)))];
        }

        words() {
            const isIssue = this.home.startsWith('issues/');
            const isPage = this.home.startsWith('pages/');
            return {
                loading: AJS.I18n.getText("meridian.check-ins.panel.loading"),
                failed: AJS.I18n.getText("meridian.check-ins.panel.failed"),
                notLoggedIn: AJS.I18n.getText("meridian.check-ins.panel.not-logged-in"),
                gone: isIssue ? AJS.I18n.getText("meridian.check-ins.panel.issue-gone")
                    : isPage ? AJS.I18n.getText("meridian.check-ins.panel.page-gone")
                        : AJS.I18n.getText("meridian.rounds.board.gone"),
                tryAgain: AJS.I18n.getText("meridian.check-ins.panel.try-again")
            };
        }

        /** Somebody else has logged in: nothing of the former reader stays in sight. */
        reload() {
            this.inner = null;
            this.panel = null;
            this.load();
        }

        /** Other boards of this page show the same rounds, and the header may count one less. */
        changed(changedView) {
            document.dispatchEvent(new CustomEvent('mrd-answered'));
            boards.forEach((board) => board.views
                .filter((view) => view !== changedView && view.board && view.element.isConnected)
                .forEach((view) => view.refresh()));
        }

        /** Goes on in a frame that Jira has drawn anew, with everything as it was. */
        moveTo(frame) {
            this.frame = frame;
            frame.replaceChildren(this.content);
            if (this.focused && document.activeElement === document.body) this.focused.focus();
            this.views.forEach((view) => view.refresh());
            if (this.panel && this.panel.list) this.panel.refresh();
        }

        catchUp() {
            this.views.forEach((view) => view.catchUp());
        }
    }

    function listOf(home, body) {
        const going = body.rounds.filter(({ status }) => status !== 'archived');
        const first = body.round ? body.round.id : '';
        return going.map(({ id }) => ({ home, id, body })).sort((one, other) => (other.id === first) - (one.id === first));
    }

    function isCalled({ id, name }, wanted) {
        return id === wanted || name.toLocaleLowerCase() === wanted.toLocaleLowerCase();
    }

    function fill(frame) {
        const former = boards.get(nameOf(frame));
        if (former && former.here && !former.frame.isConnected) {
            former.moveTo(frame);
            return;
        }
        const board = new Board(frame);
        boards.set(board.name, board);
        board.load();
    }

    fillFrames(FRAMES, fill);
    document.addEventListener('mrd-rounds-changed', () => boards.forEach((board) => board.load()));
    document.addEventListener('visibilitychange', () => boards.forEach((board) => board.catchUp()));
}());
