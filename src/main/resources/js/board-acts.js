/** What can be done in a row of a board: delete an answer, see what it said before, resolve a blocker. */
(function () {
    'use strict';

    const { Doing, TextPart, element, request } = window.Meridian;
    const { earlier, failureOf } = window.Meridian.entries;

    class BoardActs {
        /** @param view of which rows are acted upon */
        constructor(view) {
            this.view = view;
        }

        start(pressed) {
            const row = pressed.closest('[data-mrd-key]');
            const turn = row && this.view.turnOf(row.dataset.mrdKey);
            switch (pressed.dataset.mrdAct) {
                case 'edit': this.view.edit(turn.answer); break;
                case 'delete': this.askToDelete(pressed, row, turn); break;
                case 'history': this.toggleHistory(pressed, row, turn); break;
                case 'resolve': this.askToResolve(pressed); break;
                default: this.view.showAll();
            }
        }

        askToDelete(opener, row, turn) {
            const { view } = this;
            return new Doing(row.querySelector('.mrd-place'), opener, {
                lead: AJS.I18n.getText("meridian.rounds.act.delete-lead"),
                label: AJS.I18n.getText("meridian.rounds.board.delete"),
                run: async () => {
                    const reply = await request(view.answersPath + '/' + turn.answer.id, undefined,
                        { method: 'DELETE', version: turn.answer.version });
                    return reply.status === 204 ? '' : failureOf(reply, view.product);
                },
                done: () => view.answerDeleted(turn)
            });
        }

        askToResolve(opener) {
            const { view } = this;
            const box = opener.closest('[data-mrd-blocker]');
            const blocker = view.blockerOf(box.dataset.mrdBlocker);
            const open = box.querySelector('.mrd-doing textarea');
            if (open) return open.focus();
            const row = box.closest('[data-mrd-key]');
            const place = element('div', { class: 'mrd-wide' });
            box.append(place);
            const note = new TextPart(AJS.I18n.getText("meridian.rounds.blocker.note"), { name: 'note', rows: 2 });
            return new Doing(place, opener, {
                lead: AJS.I18n.getText("meridian.rounds.blocker.lead"),
                label: AJS.I18n.getText("meridian.rounds.blocker.resolve"),
                tone: ' aui-button-primary',
                parts: [note],
                run: async () => {
                    const reply = await request(view.home + '/blockers/' + blocker.id + '/resolve',
                        { note: note.value }, { method: 'POST', version: blocker.version });
                    return reply.status === 200 ? '' : failureOf(reply, view.product);
                },
                done: () => view.blockerResolved(row && row.dataset.mrdKey)
            });
        }

        async toggleHistory(opener, row, turn) {
            const place = row.querySelector('.mrd-place');
            const wasOpen = opener.getAttribute('aria-expanded') === 'true';
            opener.setAttribute('aria-expanded', String(!wasOpen));
            if (wasOpen) place.replaceChildren();
            else await earlier(place, this.view.answersPath + '/' + turn.answer.id + '/history', this.view.product);
        }
    }

    window.Meridian.board.BoardActs = BoardActs;
}());
