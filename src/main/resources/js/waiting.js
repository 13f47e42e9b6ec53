/** What waits for the reader: check-ins and decisions (rule P4), and blockers they have or can remove. */
(function () {
    'use strict';

    const {
        Frame, alertBox, button, element, failureText, fillFrames, named, request, uniqueId
    } = window.Meridian;

    const WINDOWS = '[data-mrd-waiting]';
    const BLOCKERS = '[data-mrd-own-blockers]';
    const LOOK_AGAIN_MS = 60 * 1000;

    function titleOf({ key, title, type }) {
        return type === 'issue' ? AJS.I18n.getText("meridian.waiting.page.issue", key, title) : title;
    }

    /** To where its check-ins are shown, or to a decision. */
    function linkTo({ url }, text) {
        return element('a', { href: AJS.contextPath() + url }, element('bdi', {}, text));
    }

    function words() {
        return {
            notLoggedIn: AJS.I18n.getText("meridian.waiting.page.not-logged-in"),
            gone: AJS.I18n.getText("meridian.waiting.page.failed"),
            failed: AJS.I18n.getText("meridian.waiting.page.failed"),
            tryAgain: AJS.I18n.getText("meridian.hours.page.try-again"),
            loading: AJS.I18n.getText("meridian.waiting.page.loading")
        };
    }

    /** Looks again once a minute, silently, while the page is looked at and nothing is being typed in it. */
    class Kept extends Frame {
        async start() {
            await this.load();
            setInterval(() => {
                if (!document.hidden && !this.isBusy()) this.refresh();
            }, LOOK_AGAIN_MS);
        }

        isBusy() {
            return this.frame.contains(document.activeElement);
        }

        async refresh() {
            const reply = await request(this.address());
            if (this.isFull(reply) && !this.isBusy()) this.show(reply.body);
        }

        isAnswer({ values }) {
            return Array.isArray(values);
        }

        words() {
            return words();
        }
    }

    /** The open windows, the responses and reviews that are wanted, in the order in which they close. */
    class OpenWindows extends Kept {
        address() {
            return 'waiting';
        }

        show({ values }) {
            if (!values.length) {
                this.frame.replaceChildren(element('p', { class: 'mrd-sub' },
                    AJS.I18n.getText("meridian.waiting.page.no-check-in")));
                return;
            }
            const rows = values.map((each) => this.row(each));
            this.frame.replaceChildren(element('ul', { class: 'mrd-entries' }, ...rows));
        }

        row({ round, decision, home, dayText, text }) {
            const what = decision ? [linkTo(decision, decision.number + ' ' + decision.title)]
                : [linkTo(home, round.name), element('span', {}, dayText)];
            const where = home ? [element('div', { class: 'mrd-min' }, element('bdi', {}, titleOf(home)))] : [];
            return element('li', {}, element('div', { class: 'mrd-grow' },
                element('div', { class: 'mrd-row' }, ...what), ...where),
            element('div', { class: 'mrd-closes' }, text));
        }
    }

    /** Resolving asks what was done, which may be left empty. */
    class ResolveForm {
        constructor(blocker, product, ends) {
            const id = uniqueId('note');
            this.product = product;
            this.note = element('textarea', { class: 'textarea', id, rows: '2' });
            this.message = element('div');
            this.submit = element('button', { type: 'submit', class: 'aui-button aui-button-primary' },
                AJS.I18n.getText("meridian.waiting.blockers.resolve"));
            this.element = element('form', { class: 'aui mrd-box mrd-wide', novalidate: '' }, this.message,
                element('div', { class: 'mrd-field' },
                    element('label', { for: id }, AJS.I18n.getText("meridian.waiting.blockers.note")), this.note),
                element('div', { class: 'mrd-submit' }, this.submit, button('aui-button aui-button-link',
                    AJS.I18n.getText("meridian.hours.list.cancel"), () => ends.cancelled())));
            this.element.addEventListener('submit', (event) => {
                event.preventDefault();
                if (this.submit.getAttribute('aria-busy') !== 'true') this.send(blocker, ends);
            });
        }

        async send({ id, home, version }, ends) {
            this.submit.setAttribute('aria-busy', 'true');
            const path = home.type + 's/' + (home.key || home.id) + '/blockers/' + id + '/resolve';
            const reply = await request(path, { note: this.note.value }, { method: 'POST', version });
            this.submit.setAttribute('aria-busy', 'false');
            if (reply.status === 200) ends.resolved(reply.body);
            else this.complain(reply);
        }

        complain(reply) {
            const said = Object.values(reply.body.errors || {})[0];
            const box = alertBox(said || failureText(reply, this.product));
            this.message.replaceChildren(box);
            box.focus();
        }
    }

    /** The reader's own blockers, and those of others that the reader can remove. */
    class OwnBlockers extends Kept {
        address() {
            return 'blockers/mine';
        }

        isBusy() {
            return super.isBusy() || Boolean(this.form);
        }

        show({ values }) {
            this.form = null;
            this.status = element('p', { class: 'mrd-min', role: 'status', tabindex: '-1' });
            const mine = values.filter(({ author }) => author.you);
            const others = values.filter(({ author }) => !author.you);
            this.frame.replaceChildren(
                ...this.part(AJS.I18n.getText("meridian.waiting.blockers.mine"), mine),
                ...this.part(AJS.I18n.getText("meridian.waiting.blockers.others"), others), this.status);
            if (!values.length) {
                this.frame.prepend(element('p', { class: 'mrd-sub' },
                    AJS.I18n.getText("meridian.waiting.blockers.none")));
            }
        }

        part(title, blockers) {
            if (!blockers.length) return [];
            const id = uniqueId('blockers');
            return [element('h3', { class: 'mrd-h', id }, title), element('ul',
                { class: 'mrd-entries', 'aria-labelledby': id }, ...blockers.map((each) => this.row(each)))];
        }

        row(blocker) {
            const text = element('div', { class: 'mrd-text' });
            text.innerHTML = blocker.html;
            const who = blocker.author.you ? blocker.ownerText
                : AJS.I18n.getText("meridian.waiting.blockers.raised-by", blocker.author.name);
            const about = [who, blocker.ageText].filter(Boolean).join('. ');
            const place = element('div', { class: 'mrd-wide' });
            const ops = element('span', { class: 'mrd-ops' });
            if (blocker.canChange) {
                ops.append(named(AJS.I18n.getText("meridian.waiting.blockers.resolve"), blocker.text,
                    (event) => this.open(blocker, place, event.currentTarget)));
            }
            return element('li', {}, element('div', { class: 'mrd-grow' }, text, element('div', { class: 'mrd-min' },
                linkTo(blocker.home, titleOf(blocker.home))), element('div', { class: 'mrd-min' }, about)), ops, place);
        }

        open(blocker, place, opener) {
            if (this.form) this.form.element.remove();
            this.form = new ResolveForm(blocker, this.frame.dataset.mrdProduct, {
                cancelled: () => {
                    this.form.element.remove();
                    this.form = null;
                    opener.focus();
                },
                resolved: () => this.conclude()
            });
            place.replaceChildren(this.form.element);
            this.form.note.focus();
        }

        async conclude() {
            const reply = await request(this.address());
            if (this.isFull(reply)) this.show(reply.body);
            this.status.textContent = AJS.I18n.getText("meridian.waiting.blockers.resolved");
            this.status.focus();
        }
    }

    fillFrames(WINDOWS, (frame) => new OpenWindows(frame).start());
    fillFrames(BLOCKERS, (frame) => new OwnBlockers(frame).start());
}());
