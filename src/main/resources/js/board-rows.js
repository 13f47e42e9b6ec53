/** What people answered on one day of a round, and how the others stand: as cards or as a table. */
(function () {
    'use strict';

    const { element, patch } = window.Meridian;
    const {
        act, answered, avatarOf, blockerBox, letWideCodeTakeFocus, lozenge, nameOf, nameParts, ownMood, rendered,
        timeParts
    } = window.Meridian.entries;

    const LONG_LIST = 20;
    /** What only another version of the answer changes, such as a card whose video is being played. */
    const KEPT = '.mrd-words, .mrd-place';

    // Parts of both layouts

    function toneWords(answer) {
        return answer.answers.filter(({ type }) => type === 'choice')
            .map(({ text, tone, words }) => lozenge(text, tone, words));
    }

    function lateWord(turn) {
        return turn.late ? [lozenge(AJS.I18n.getText("meridian.rounds.board.late"), 'neutral')] : [];
    }

    /** Edited, or not at all; pressed, it shows what was written before. */
    function editedAct(answer, name) {
        if (!answer.edited) return [];
        const shown = act('history', AJS.I18n.getText("meridian.rounds.board.edited"),
            AJS.I18n.getText("meridian.rounds.board.edited-about", name));
        shown.setAttribute('aria-expanded', 'false');
        return [shown];
    }

    function ownActs(answer, name) {
        const acts = [];
        if (answer.canEdit) {
            acts.push(act('edit', AJS.I18n.getText("meridian.rounds.board.edit"),
                AJS.I18n.getText("meridian.rounds.board.edit-about", name)));
        }
        if (answer.canDelete) {
            acts.push(act('delete', AJS.I18n.getText("meridian.rounds.board.delete"),
                AJS.I18n.getText("meridian.rounds.board.delete-about", name)));
        }
        return acts.length ? [element('div', { class: 'mrd-ops' }, ...acts)] : [];
    }

    /** A blocker of an answer: as it stands now if it is still open. */
    function namedBlocker(named, board) {
        const now = board.blockers.find(({ id }) => id === named.id);
        if (now && now.open) return openBlocker(now);
        return element('div', { class: 'mrd-blocker mrd-blocker-gone' }, element('span'),
            element('div', { class: 'mrd-grow' },
                element('b', {}, AJS.I18n.getText("meridian.rounds.blocker.was")), ' ', rendered('div', named)));
    }

    /** Who can remove it and for how long it has been there, and the way to say that it is gone. */
    function openBlocker(blocker) {
        const box = blockerBox({ 'data-mrd-blocker': blocker.id }, blocker);
        const lines = [blocker.ownerText, blocker.ageText].filter(Boolean);
        box.querySelector('.mrd-grow').append(element('p', { class: 'mrd-min' }, lines.join('. ')));
        if (!blocker.canChange) return box;
        box.append(element('div', { class: 'mrd-ops' }, element('button', {
            type: 'button', class: 'aui-button', 'data-mrd-act': 'resolve',
            'aria-label': AJS.I18n.getText("meridian.rounds.blocker.resolve-about", blocker.text)
        }, AJS.I18n.getText("meridian.rounds.blocker.resolve"))));
        return box;
    }

    // Cards

    function answerCard(turn, board) {
        const { person, answer } = turn;
        const name = nameOf(person);
        const qa = element('dl', { class: 'mrd-qa' });
        answer.answers.filter(({ type }) => type === 'text')
            .forEach((given) => qa.append(...answered(given.words, given)));
        return element('li', { 'data-mrd-key': person.key, 'data-mrd-version': answer.id + '/' + answer.version },
            avatarOf(person),
            element('div', { class: 'mrd-grow' },
                element('div', { class: 'mrd-row' }, element('b', { class: 'mrd-name' }, ...nameParts(person)),
                    ...toneWords(answer), ...lateWord(turn),
                    element('span', { class: 'mrd-min' }, ...timeParts(answer)),
                    element('span', { class: 'mrd-min' }, ...editedAct(answer, name))),
                element('div', { class: 'mrd-words' }, ...(qa.hasChildNodes() ? [qa] : [])),
                element('div', {}, ...ownMood(answer)),
                element('div', { class: 'mrd-blockers' },
                    ...answer.blockers.map((named) => namedBlocker(named, board))),
                element('div', {}, ...ownActs(answer, name)),
                element('div', { class: 'mrd-place' })));
    }

    function waitingLine(turn) {
        const shown = element('span', { class: 'mrd-sub' });
        shown.textContent = turn.deletedText || turn.stateText || '';
        return element('li', { 'data-mrd-key': turn.person.key }, avatarOf(turn.person),
            element('span', { class: 'mrd-name' }, ...nameParts(turn.person)), shown);
    }

    /**
     * Makes a list hold what fresh items say: those that were there stay the same elements, with the focus in them,
     * and what somebody is doing in one of them is not disturbed. Words that have not changed are left alone.
     */
    function arrange(list, fresh) {
        const former = new Map(Array.from(list.children).map((item) => [item.dataset.mrdKey, item]));
        const wanted = fresh.map((item) => {
            const known = former.get(item.dataset.mrdKey);
            if (!known) return item;
            renew(known, item);
            return known;
        });
        const focused = document.activeElement;
        const isSame = wanted.length === list.children.length
            && wanted.every((item, index) => item === list.children[index]);
        if (!isSame) list.replaceChildren(...wanted);
        if (focused !== document.activeElement && list.contains(focused)) focused.focus({ preventScroll: true });
    }

    function renew(known, item) {
        if (known.querySelector('.mrd-doing')) return;
        const version = known.dataset.mrdVersion;
        if (version && version === item.dataset.mrdVersion) {
            const parts = Array.from(known.querySelectorAll(KEPT));
            Array.from(item.querySelectorAll(KEPT)).forEach((part, index) => keepPart(part, parts[index]));
        }
        patch(known, item);
    }

    function keepPart(fresh, known) {
        if (known) fresh.replaceWith(known.cloneNode(true));
    }

    /** Cards of those who answered, then lines of those who have not. */
    class Cards {
        constructor() {
            this.answers = element('ul', { class: 'mrd-answers', 'aria-label':
                AJS.I18n.getText("meridian.rounds.board.answers") });
            this.waiting = element('ul', { class: 'mrd-waiting', 'aria-label':
                AJS.I18n.getText("meridian.rounds.board.others") });
            this.more = element('button', { type: 'button', class: 'mrd-link', 'data-mrd-act': 'all' });
            this.element = element('div', {}, this.answers, this.waiting, this.more);
        }

        show(board) {
            const { people } = board.round;
            arrange(this.answers, people.filter(({ answer }) => answer).map((turn) => answerCard(turn, board)));
            letWideCodeTakeFocus(this.answers);
            this.answers.hidden = !this.answers.hasChildNodes();
            this.others = people.filter(({ answer }) => !answer);
            this.showOthers();
        }

        showOthers() {
            const shown = this.showsAll ? this.others : this.others.slice(0, LONG_LIST);
            arrange(this.waiting, shown.map(waitingLine));
            this.waiting.hidden = !shown.length;
            this.more.hidden = shown.length === this.others.length;
            this.more.textContent = AJS.I18n.getText("meridian.rounds.board.show-all", String(this.others.length));
        }

        showAll() {
            this.showsAll = true;
            this.showOthers();
            const next = this.waiting.children[LONG_LIST];
            next.tabIndex = -1;
            next.focus();
        }

        rowOf(key) {
            return Array.from(this.answers.children).concat(Array.from(this.waiting.children))
                .find((item) => item.dataset.mrdKey === key);
        }
    }

    // Table

    function cell(title, ...content) {
        return element('td', { 'data-th': title }, ...content);
    }

    function given(answer, question) {
        const found = answer.answers.find((each) => each.question === question.id);
        if (!found) return [];
        return [found.html ? element('div', { class: 'mrd-words' }, rendered('div', found)) : lozenge(found.text, found.tone)];
    }

    function who(person) {
        return element('th', { scope: 'row' }, element('span', { class: 'mrd-who' }, avatarOf(person),
            element('span', { class: 'mrd-name' }, ...nameParts(person))));
    }

    function answerRow(turn, board, questions) {
        const { person, answer } = turn;
        const name = nameOf(person);
        const blockers = answer.blockers.map((named) => namedBlocker(named, board));
        const cells = questions.map((question) => (question.type === 'blockers'
            ? cell(question.words, ...blockers)
            : cell(question.words, ...given(answer, question))));
        return element('tr', { 'data-mrd-key': person.key, 'data-mrd-version': answer.id + '/' + answer.version },
            who(person), ...cells, cell(AJS.I18n.getText("meridian.rounds.table.answered"),
                element('div', { class: 'mrd-min' }, ...timeParts(answer), ' ', ...lateWord(turn),
                    ...editedAct(answer, name)),
                ...ownMood(answer), ...ownActs(answer, name), element('div', { class: 'mrd-place' })));
    }

    function waitingRow(turn, span) {
        const state = element('td', { class: 'mrd-sub', colspan: String(span) });
        state.textContent = turn.deletedText || turn.stateText || '';
        return element('tr', { 'data-mrd-key': turn.person.key }, who(turn.person), state);
    }

    class Table {
        constructor() {
            this.head = element('tr');
            this.body = element('tbody');
            this.table = element('table', { class: 'mrd-table' }, element('thead', {}, this.head), this.body);
            this.element = element('div', { class: 'mrd-table-in' }, this.table);
        }

        show(board) {
            const { round } = board;
            const questions = round.questions.filter(({ type }) => type !== 'mood');
            const titles = [AJS.I18n.getText("meridian.rounds.table.person"), ...questions.map(({ words }) => words),
                AJS.I18n.getText("meridian.rounds.table.answered")];
            const head = element('tr', {}, ...titles.map((title) => element('th', { scope: 'col', dir: 'auto' }, title)));
            patch(this.head, head);
            arrange(this.body, round.people.map((turn) => (turn.answer
                ? answerRow(turn, board, questions) : waitingRow(turn, questions.length + 1))));
            letWideCodeTakeFocus(this.body);
            this.table.hidden = !this.body.hasChildNodes();
        }

        rowOf(key) {
            return Array.from(this.body.children).find((row) => row.dataset.mrdKey === key);
        }
    }

    window.Meridian.board = { Cards, Table, arrange, openBlocker };
}());
