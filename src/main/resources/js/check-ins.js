/** Check-ins of one issue or page: the newest first, older ones on demand, and the way to one's own. */
(function () {
    'use strict';

    const {
        CheckInForm, Frame, avatar, button, element, fillFrames, icon, moveFocus, request, sentence, time
    } = window.Meridian;

    const FRAMES = '[data-mrd-check-ins]';
    const PER_REQUEST = 20;

    // Entries

    function entryItem(entry) {
        const author = entry.author;
        const name = author.former ? AJS.I18n.getText("meridian.check-ins.entry.former-user") : author.name;
        return element('li', { 'data-mrd-id': entry.id },
            avatar(name, author.former ? null : author.key),
            element('div', { class: 'mrd-grow' }, entryHead(entry, name), ...entryBody(entry)));
    }

    function entryHead(entry, name) {
        return element('div', { class: 'mrd-row' },
            element('b', { class: 'mrd-name' }, ...nameParts(name, entry.author.you)),
            element('span', { class: 'mrd-min' }, ...timeParts(entry)));
    }

    function nameParts(name, you) {
        const shown = element('bdi', {}, name);
        return you ? sentence(AJS.I18n.getText("meridian.check-ins.entry.you", "{0}"), shown) : [shown];
    }

    function timeParts(entry) {
        const mine = time(entry.readerTime);
        if (entry.sameClock || !entry.authorTime) return [mine];
        const pattern = AJS.I18n.getText("meridian.check-ins.entry.times", "{0}", "{1}", "{2}");
        return sentence(pattern, mine, time(entry.authorTime), element('bdi', {}, entry.authorTime.place));
    }

    function entryBody(entry) {
        const answers = element('dl', { class: 'mrd-qa' });
        if (entry.done) answers.append(...answer(AJS.I18n.getText("meridian.check-ins.entry.done"), entry.done));
        if (entry.next) answers.append(...answer(AJS.I18n.getText("meridian.check-ins.entry.next"), entry.next));
        const parts = answers.hasChildNodes() ? [answers] : [];
        return entry.blocked ? parts.concat(blocker(entry.blocked)) : parts;
    }

    function answer(label, written) {
        return [element('dt', {}, label), rendered('dd', written)];
    }

    function blocker(written) {
        const label = element('b', {}, AJS.I18n.getText("meridian.check-ins.entry.blocked"));
        return element('div', { class: 'mrd-blocker' },
            icon('error', 'danger'),
            element('div', { class: 'mrd-grow' }, label, ' ', rendered('div', written)));
    }

    /** The one place where markup comes from the server: Markdown that it has rendered to safe HTML. */
    function rendered(name, written) {
        const made = element(name, { class: 'mrd-text', dir: 'auto' });
        made.innerHTML = written.html;
        return made;
    }

    /** Code blocks that scroll can be reached with the keyboard; asked once they have a width. */
    function letWideCodeTakeFocus(area) {
        area.querySelectorAll('pre').forEach((block) => {
            if (block.scrollWidth > block.clientWidth) block.tabIndex = 0;
        });
    }

    // The panel

    /** Panels whose form is open, by name: when Jira draws the frame anew, what is being typed moves into it. */
    const openPanels = new Map();

    /** The panel of each frame, for as long as the frame is there. */
    const panels = new WeakMap();

    function framesOf(path) {
        return Array.from(document.querySelectorAll(FRAMES)).filter((frame) => frame.dataset.mrdCheckIns === path);
    }

    /** The subject, and which of its frames this is: a page may hold the macro twice. */
    function nameOf(frame) {
        const path = frame.dataset.mrdCheckIns;
        return path + ':' + framesOf(path).indexOf(frame);
    }

    class CheckInPanel extends Frame {
        constructor(frame) {
            super(frame);
            this.goInto(frame);
            this.name = nameOf(frame);
            this.path = frame.dataset.mrdCheckIns;
            this.product = frame.dataset.mrdProduct;
            this.isPage = this.path.startsWith('pages/');
        }

        goInto(frame) {
            this.frame = frame;
            panels.set(frame, this);
        }

        address(before) {
            const older = before ? '&before=' + encodeURIComponent(before) : '';
            return this.path + '/check-ins?limit=' + PER_REQUEST + older;
        }

        show(page) {
            openPanels.delete(this.name);
            this.readerKey = page.reader.key;
            this.form = page.canPost ? new CheckInForm(this, this.readerKey) : null;
            this.list = element('ul', {
                class: 'mrd-answers', 'aria-label': AJS.I18n.getText("meridian.check-ins.panel.list")
            });
            this.frame.replaceChildren(
                this.invitation(), ...this.ownCheckIn(), this.list, this.foot(), ...this.teamHours());
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
            return [element('div', { class: 'mrd-bar' }, this.opener, this.status), this.form.element];
        }

        foot() {
            this.olderButton = button('mrd-link',
                AJS.I18n.getText("meridian.check-ins.panel.show-older"), () => this.showOlder());
            this.olderStatus = element('span', { class: 'mrd-min', role: 'status' });
            this.olderFoot = element('div', { class: 'mrd-foot mrd-ops' }, this.olderButton, this.olderStatus);
            return this.olderFoot;
        }

        /** The way to when these people work; a page has none. */
        teamHours() {
            const address = this.frame.dataset.mrdTeamHours;
            if (!address) return [];
            return [element('p', { class: 'mrd-min mrd-team-link' }, element('a', { href: AJS.contextPath() + address },
                AJS.I18n.getText("meridian.team.page.title")))];
        }

        showEntries(page) {
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
            openPanels.set(this.name, this);
        }

        formClosed(text) {
            if (openPanels.get(this.name) === this) openPanels.delete(this.name);
            this.opener.hidden = false;
            moveFocus(this.form.element, this.opener);
            this.status.textContent = text;
        }

        formCancelled(hasText) {
            this.formClosed(hasText ? AJS.I18n.getText("meridian.check-ins.panel.text-kept") : '');
        }

        entrySaved(entry) {
            this.panelsOfSubject().forEach((panel) => panel.putOnTop(entry));
            this.formClosed(AJS.I18n.getText("meridian.check-ins.panel.checked-in"));
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

        /** Goes on in a frame that Jira has drawn anew, with the form as it was. */
        moveTo(frame) {
            frame.replaceChildren(...this.frame.childNodes);
            this.goInto(frame);
            this.form.focusAgain();
            this.refresh();
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

    function fill(frame) {
        const open = openPanels.get(nameOf(frame));
        if (open && !open.frame.isConnected) open.moveTo(frame);
        else new CheckInPanel(frame).load();
    }

    fillFrames(FRAMES, fill);
}());
