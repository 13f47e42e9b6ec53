/** Check-ins of one issue or page: the newest first, older ones on demand, and the way to one's own. */
(function () {
    'use strict';

    const { CheckInForm, Doing, Frame, button, element, moveFocus, request } = window.Meridian;
    const {
        act, answered, avatarOf, blockerBox, earlier, failureOf, letWideCodeTakeFocus, lozenge, nameOf, nameParts,
        ownMood, timeParts
    } = window.Meridian.entries;

    const FRAMES = '[data-mrd-check-ins]';
    const PER_REQUEST = 20;

    // Entries

    function entryItem(entry) {
        const { author } = entry;
        const item = { 'data-mrd-id': entry.id, 'data-mrd-key': entry.id };
        if (entry.deletedText) {
            return element('li', item, avatarOf(author), element('div', { class: 'mrd-grow' },
                element('div', { class: 'mrd-row' }, element('b', { class: 'mrd-name' }, ...nameParts(author)),
                    element('span', { class: 'mrd-sub' }, entry.deletedText))));
        }
        return element('li', item, avatarOf(author),
            element('div', { class: 'mrd-grow' }, entryHead(entry), ...entryBody(entry), ...entryFoot(entry)));
    }

    function entryHead(entry) {
        const name = nameOf(entry.author);
        return element('div', { class: 'mrd-row' },
            element('b', { class: 'mrd-name' }, ...nameParts(entry.author)), ...confidence(entry),
            element('span', { class: 'mrd-min' }, ...timeParts(entry)),
            ...(entry.edited ? [historyAct(name)] : []));
    }

    function confidence(entry) {
        switch (entry.confidence) {
            case 'onTrack': return [lozenge(AJS.I18n.getText("meridian.check-ins.confidence.on-track"), 'good')];
            case 'atRisk': return [lozenge(AJS.I18n.getText("meridian.check-ins.confidence.at-risk"), 'warning')];
            case 'offTrack': return [lozenge(AJS.I18n.getText("meridian.check-ins.confidence.off-track"), 'bad')];
            default: return [];
        }
    }

    function historyAct(name) {
        const shown = act('history', AJS.I18n.getText("meridian.rounds.board.edited"),
            AJS.I18n.getText("meridian.rounds.board.edited-about", name));
        shown.setAttribute('aria-expanded', 'false');
        return element('span', { class: 'mrd-min' }, shown);
    }

    function entryBody(entry) {
        const answers = element('dl', { class: 'mrd-qa' });
        if (entry.done) answers.append(...answered(AJS.I18n.getText("meridian.check-ins.entry.done"), entry.done));
        if (entry.next) answers.append(...answered(AJS.I18n.getText("meridian.check-ins.entry.next"), entry.next));
        const parts = answers.hasChildNodes() ? [answers] : [];
        return parts.concat(ownMood(entry), entry.blocked ? blockerBox({}, entry.blocked) : []);
    }

    function entryFoot(entry) {
        const name = nameOf(entry.author);
        const acts = [];
        if (entry.canEdit) {
            acts.push(act('edit', AJS.I18n.getText("meridian.rounds.board.edit"),
                AJS.I18n.getText("meridian.rounds.board.edit-about", name)));
        }
        if (entry.canDelete) {
            acts.push(act('delete', AJS.I18n.getText("meridian.rounds.board.delete"),
                AJS.I18n.getText("meridian.rounds.board.delete-about", name)));
        }
        const foot = acts.length ? [element('div', { class: 'mrd-ops' }, ...acts)] : [];
        return foot.concat(element('div', { class: 'mrd-place' }));
    }

    // The panel

    /** The panel of each frame, for as long as the frame is there. */
    const panels = new WeakMap();

    function framesOf(path) {
        return Array.from(document.querySelectorAll(FRAMES)).filter((frame) => frame.dataset.mrdCheckIns === path);
    }

    class CheckInPanel extends Frame {
        /** @param name that no other frame of the page has */
        constructor(frame, name) {
            super(frame);
            panels.set(frame, this);
            frame.addEventListener('click', (event) => this.heed(event));
            this.name = name;
            this.path = frame.dataset.mrdCheckIns;
            this.product = frame.dataset.mrdProduct;
            this.isPage = this.path.startsWith('pages/');
        }

        address(before) {
            const older = before ? '&before=' + encodeURIComponent(before) : '';
            return this.path + '/check-ins?limit=' + PER_REQUEST + older;
        }

        show(page) {
            this.readerKey = page.reader.key;
            this.form = page.canPost ? new CheckInForm(this, this.readerKey) : null;
            this.list = element('ul', {
                class: 'mrd-answers', 'aria-label': AJS.I18n.getText("meridian.check-ins.panel.list")
            });
            this.frame.replaceChildren(this.invitation(), ...this.ownCheckIn(), this.list, this.foot());
            this.showEntries(page);
            if (this.form && this.form.wasInterrupted) this.showForm(() => this.form.reopen());
        }

        invitation() {
            this.empty = element('p', { class: 'mrd-empty' }, this.form
                ? AJS.I18n.getText("meridian.check-ins.panel.empty-invitation")
                : AJS.I18n.getText("meridian.check-ins.panel.empty"));
            return this.empty;
        }

        ownCheckIn() {
            if (!this.form) return [];
            const label = AJS.I18n.getText("meridian.check-ins.panel.check-in");
            this.opener = button('aui-button', label, () => this.openForm());
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.editPlace = element('div');
            return [element('div', { class: 'mrd-bar' }, this.opener, this.status), this.form.element, this.editPlace];
        }

        foot() {
            this.olderButton = button('mrd-link',
                AJS.I18n.getText("meridian.check-ins.panel.show-older"), () => this.showOlder());
            this.olderStatus = element('span', { class: 'mrd-min', role: 'status' });
            this.olderFoot = element('div', { class: 'mrd-foot mrd-ops' }, this.olderButton, this.olderStatus);
            return this.olderFoot;
        }

        showEntries(page) {
            this.entries = new Map(page.values.map((entry) => [entry.id, entry]));
            this.list.replaceChildren(...page.values.map(entryItem));
            letWideCodeTakeFocus(this.list);
            this.markWhatIsThere(page.nextBefore);
        }

        markWhatIsThere(nextBefore) {
            const hasEntries = this.list.hasChildNodes();
            this.nextBefore = nextBefore;
            this.empty.hidden = hasEntries;
            this.list.hidden = !hasEntries;
            this.olderFoot.hidden = !nextBefore;
        }

        openForm() {
            this.showForm(() => this.form.open());
            this.form.focus();
        }

        showForm(open) {
            open();
            this.opener.hidden = true;
            this.status.textContent = '';
        }

        formClosed(text) {
            this.opener.hidden = false;
            moveFocus(this.form.element, this.opener);
            this.status.textContent = text;
        }

        formCancelled(hasText) {
            if (this.editForm) this.editClosed(this.editForm.entry, '');
            else this.formClosed(hasText ? AJS.I18n.getText("meridian.check-ins.panel.text-kept") : '');
        }

        entrySaved(entry, form) {
            if (form.entry) {
                this.panelsOfSubject().forEach((panel) => panel.replace(entry));
                this.editClosed(entry, AJS.I18n.getText("meridian.rounds.board.saved"));
                return;
            }
            this.panelsOfSubject().forEach((panel) => panel.putOnTop(entry));
            this.formClosed(AJS.I18n.getText("meridian.check-ins.panel.checked-in"));
        }

        // What can be done to an entry

        heed(event) {
            const pressed = event.target.closest('[data-mrd-act]');
            const item = pressed && pressed.closest('[data-mrd-id]');
            const entry = item && this.entries.get(item.dataset.mrdId);
            if (!entry) return;
            switch (pressed.dataset.mrdAct) {
                case 'edit': this.edit(entry); break;
                case 'delete': this.askToDelete(pressed, item, entry); break;
                default: this.toggleHistory(pressed, item, entry);
            }
        }

        edit(entry) {
            this.editForm = new CheckInForm(this, this.readerKey, entry);
            this.editPlace.replaceChildren(this.editForm.element);
            this.editForm.open();
            this.editForm.focus();
        }

        editClosed({ id }, text) {
            const form = this.editForm;
            form.draft.discard();
            this.editForm = null;
            const item = this.itemOf(id);
            const target = item && (item.querySelector('[data-mrd-act=edit]') || item);
            if (target === item && item) item.tabIndex = -1;
            moveFocus(form.element, target || this.opener);
            this.editPlace.replaceChildren();
            this.status.textContent = text;
        }

        itemOf(id) {
            return Array.from(this.list.children).find((item) => item.dataset.mrdId === id);
        }

        replace(entry) {
            const item = this.itemOf(entry.id);
            this.entries.set(entry.id, entry);
            if (!item) return;
            const fresh = entryItem(entry);
            item.replaceWith(fresh);
            letWideCodeTakeFocus(fresh);
        }

        askToDelete(opener, item, entry) {
            return new Doing(item.querySelector('.mrd-place'), opener, {
                lead: AJS.I18n.getText("meridian.rounds.act.delete-lead"),
                label: AJS.I18n.getText("meridian.rounds.board.delete"),
                run: async () => {
                    const reply = await request(this.path + '/check-ins/' + entry.id, undefined,
                        { method: 'DELETE', version: entry.version });
                    return reply.status === 204 ? '' : failureOf(reply, this.product);
                },
                done: async () => {
                    await this.refresh();
                    const gone = this.itemOf(entry.id) || this.list;
                    gone.tabIndex = -1;
                    gone.focus();
                    if (this.status) this.status.textContent = AJS.I18n.getText("meridian.rounds.board.deleted");
                }
            });
        }

        async toggleHistory(opener, item, entry) {
            const wasOpen = opener.getAttribute('aria-expanded') === 'true';
            const place = item.querySelector('.mrd-place');
            opener.setAttribute('aria-expanded', String(!wasOpen));
            if (wasOpen) place.replaceChildren();
            else await earlier(place, this.path + '/check-ins/' + entry.id + '/history', this.product);
        }

        earlierEntryFound() {
            this.panelsOfSubject().forEach((panel) => panel.refresh());
        }

        /** This one, and the others of the page that show their list by now. */
        panelsOfSubject() {
            const others = framesOf(this.path).map((frame) => panels.get(frame)).filter((panel) => panel && panel.list);
            return Array.from(new Set([this, ...others]));
        }

        /** If an earlier attempt had stored it, it may be in the list already. */
        putOnTop(entry) {
            this.entries.set(entry.id, entry);
            const item = entryItem(entry);
            const others = Array.from(this.list.children).filter((other) => other.dataset.mrdId !== entry.id);
            this.list.replaceChildren(item, ...others);
            this.markWhatIsThere(this.nextBefore);
            letWideCodeTakeFocus(item);
        }

        async showOlder() {
            const before = this.nextBefore;
            if (this.olderButton.getAttribute('aria-busy') === 'true') return;
            this.setLoadingOlder(true);
            const reply = await request(this.address(before));
            this.setLoadingOlder(false);
            if (before !== this.nextBefore) return;
            if (this.isFull(reply)) this.append(reply.body);
            else this.olderStatus.textContent = AJS.I18n.getText("meridian.check-ins.panel.older-failed");
        }

        setLoadingOlder(loading) {
            this.olderButton.setAttribute('aria-busy', loading);
            this.olderStatus.textContent = loading ? AJS.I18n.getText("meridian.check-ins.panel.loading-older") : '';
        }

        append(page) {
            page.values.forEach((entry) => this.entries.set(entry.id, entry));
            const items = page.values.map(entryItem);
            this.list.append(...items);
            letWideCodeTakeFocus(this.list);
            const first = items[0] || this.list.lastElementChild;
            first.tabIndex = -1;
            moveFocus(this.olderFoot, first);
            this.markWhatIsThere(page.nextBefore);
        }

        isAnswer(page) {
            return Array.isArray(page.values);
        }

        words() {
            return {
                loading: AJS.I18n.getText("meridian.check-ins.panel.loading"),
                failed: AJS.I18n.getText("meridian.check-ins.panel.failed"),
                notLoggedIn: AJS.I18n.getText("meridian.check-ins.panel.not-logged-in"),
                gone: this.isPage
                    ? AJS.I18n.getText("meridian.check-ins.panel.page-gone")
                    : AJS.I18n.getText("meridian.check-ins.panel.issue-gone"),
                tryAgain: AJS.I18n.getText("meridian.check-ins.panel.try-again")
            };
        }

        /** Fetches the list again and keeps the form. An answer that was overtaken by a save is dropped. */
        async refresh() {
            const newest = this.list.firstElementChild;
            const reply = await request(this.address());
            if (!this.isFull(reply) || newest !== this.list.firstElementChild) return;
            const reader = reply.body.reader.key;
            if (reader && reader !== this.readerKey) this.show(reply.body);
            else this.showEntries(reply.body);
        }
    }

    window.Meridian.CheckInPanel = CheckInPanel;
}());
