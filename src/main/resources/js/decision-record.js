/** What a card and a whole record have in common: they are brought up to date in place, and steps are taken in them. */
(function () {
    'use strict';

    const { element, moveFocus, patch, request } = window.Meridian;
    const { ResponseDraft, ResponseForm, ask } = window.Meridian.decisions;

    /** Heirs have element, place, formPlace, status, title() and draw(record). */
    class LiveRecord {
        /** @param owner frame, with product, home, changed() and refresh() */
        constructor(owner) {
            this.owner = owner;
            this.record = null;
            this.form = null;
            this.showsAll = false;
            this.place = element('div', { class: 'mrd-place mrd-no-paper' });
            this.formPlace = element('div', { class: 'mrd-form-place mrd-no-paper' });
            this.status = element('span', { class: 'mrd-min', role: 'status' });
        }

        get product() {
            return this.owner.product;
        }

        show(record) {
            this.record = record;
            this.draw(record);
            this.showForm();
        }

        /** Brings a part up to date, and keeps what stays in it. */
        fill(part, nodes) {
            const fresh = part.cloneNode(false);
            fresh.append(...nodes);
            patch(part, fresh);
        }

        // The own response

        get canRespond() {
            return Boolean(this.record.own) && this.record.acts.includes('respond');
        }

        /** A form that nobody has touched goes with what it was for; one that was typed in stays. */
        showForm() {
            if (this.form) {
                this.form.follow(this.record);
                const isUsed = !this.form.isUnchanged || this.form.element.contains(document.activeElement);
                if (!isUsed && !this.canRespond) this.dropForm();
            } else if (this.canRespond && this.opensForm()) {
                this.putForm();
            }
            this.drawOps();
        }

        /** What was typed before a reload is in sight again. */
        opensForm() {
            return Boolean(new ResponseDraft(this.record).value);
        }

        putForm() {
            this.form = new ResponseForm(this, this.record);
            this.formPlace.replaceChildren(this.form.element);
        }

        dropForm() {
            this.form = null;
            this.formPlace.replaceChildren();
        }

        responseCancelled() {
            this.dropForm();
            this.drawOps();
            const opener = this.element.querySelector('[data-mrd-act=respond]');
            (opener || this.focusable()).focus();
        }

        focusable() {
            const title = this.title();
            if (!title.matches('a[href]')) title.tabIndex = -1;
            return title;
        }

        // Steps

        heed(event) {
            const pressed = event.target.closest('[data-mrd-act]');
            if (pressed && this.element.contains(pressed)) this.start(pressed.dataset.mrdAct, pressed);
        }

        start(act, opener) {
            this.status.textContent = '';
            switch (act) {
                case 'respond': this.respond(); break;
                case 'all': this.showAll(); break;
                case 'edit':
                case 'editLinks': this.edit(); break;
                case 'succeed': this.succeed(); break;
                case 'decide': this.decide(opener); break;
                default: ask(this, act, opener, this.record);
            }
        }

        respond() {
            if (!this.form) this.putForm();
            this.drawOps();
            this.form.focus();
        }

        /** The focus goes on to the first of those that were not shown. */
        showAll() {
            const next = this.element.querySelector('.mrd-later');
            this.showsAll = true;
            this.draw(this.record);
            next.tabIndex = -1;
            next.focus();
        }

        edit() {
            window.Meridian.decisions.openForm({
                home: this.owner.home, id: this.record.id, onSaved: (record) => this.changed(record)
            });
        }

        succeed() {
            const { id, number, title, status, statusText, url, home } = this.record;
            const place = this.owner.home || (home ? home.type + 's/' + (home.key || home.id) : '');
            window.Meridian.decisions.openForm({
                home: place, replaces: { id, number, title, status, statusText, url },
                onSaved: (record) => { window.location.assign(AJS.contextPath() + record.url); }
            });
        }

        /** A card does not know the options of which one is chosen. */
        async decide(opener) {
            if (!this.record.options) {
                const reply = await request('decisions/' + this.record.id);
                if (reply.status === 200) this.show(reply.body);
            }
            ask(this, 'decide', opener, Object.assign({ options: [] }, this.record));
        }

        changed(record) {
            this.show(record);
            this.owner.changed();
        }

        /** It was done: what is asked for goes, and the reader hears what became of it. */
        taken(record, said) {
            const hadFocus = this.element.contains(document.activeElement) || document.activeElement === document.body;
            if (this.form && this.form.isSaved) this.dropForm();
            this.changed(record);
            this.status.textContent = said;
            if (hadFocus) moveFocus(this.element, this.focusable());
        }

        /** Somebody else was faster: this is how it stands now, and what was typed stays. */
        outdated(record) {
            this.show(record);
        }
    }

    Object.assign(window.Meridian.decisions, { LiveRecord });
}());
