/** The page on which people set their working hours: loads, previews and saves, and loses nothing that was typed. */
(function () {
    'use strict';

    const {
        Conflict, HoursForm, Zones, alertBox, button, completeProfile, debounced, element, fillFrames, forget, icon,
        isSameProfile, keep, kept, request, uniqueId, zoneQuestion
    } = window.Meridian;

    const FRAMES = '[data-mrd-hours]';
    const PREVIEW_AFTER_MS = 300;
    const KEEP_AFTER_MS = 200;

    class ProfilePage {
        constructor(frame) {
            this.frame = frame;
            this.product = frame.dataset.mrdProduct;
            this.saving = false;
            this.previewSoon = debounced(() => this.showPreview(), PREVIEW_AFTER_MS);
            this.keepSoon = debounced(() => this.keepDraft(), KEEP_AFTER_MS);
            window.addEventListener('beforeunload', (event) => this.warn(event));
            window.addEventListener('pagehide', () => this.keepDraft());
        }

        async load() {
            const [me, zones, regions] = await Promise.all(
                [request('people/me'), request('zones'), request('regions')]);
            const failed = [me, zones, regions].find((reply) => reply.status !== 200);
            if (failed) this.showFailedLoad(failed.status);
            else this.show(me.body, new Zones(zones.body.zones), regions.body);
        }

        showFailedLoad(status) {
            const text = status === 401
                ? AJS.I18n.getText("meridian.hours.page.not-logged-in")
                : AJS.I18n.getText("meridian.hours.page.failed");
            const again = button('mrd-link', AJS.I18n.getText("meridian.hours.page.try-again"), () => this.load());
            this.frame.replaceChildren(element('div', { class: 'mrd-note', role: 'alert' }, icon('error', 'danger'),
                element('span', {}, text, ' ', again)));
        }

        show(me, zones, { regions, calendars }) {
            this.shared = { zones, regions, calendars, product: this.product };
            this.name = 'hours:' + me.key;
            this.message = element('div', { class: 'mrd-message' });
            this.question = element('div');
            this.body = element('div');
            this.conflictPlace = element('div');
            this.formElement = element('form', { class: 'aui', novalidate: '' }, this.question, this.body, this.foot());
            this.formElement.addEventListener('submit', (event) => {
                event.preventDefault();
                this.save();
            });
            this.frame.replaceChildren(this.message, this.conflictPlace, this.formElement);
            this.begin(me);
            this.bringBack();
            this.ask();
        }

        foot() {
            this.saveButton = element('button', { type: 'submit', class: 'aui-button aui-button-primary' },
                AJS.I18n.getText("meridian.hours.form.save"));
            const cancel = button('aui-button aui-button-link', AJS.I18n.getText("meridian.hours.list.cancel"),
                () => this.cancel());
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            return element('div', { class: 'mrd-submit mrd-set' }, this.saveButton, cancel, this.status);
        }

        /** Fills the page with what is stored. */
        begin(me) {
            this.me = me;
            this.version = me.version;
            this.base = me.profile;
            this.form = new HoursForm(Object.assign({ me, onChange: () => this.changed() }, this.shared));
            this.body.replaceChildren(this.form.element);
            this.untouched = JSON.stringify(this.form.state);
            this.showPreview();
        }

        get isTouched() {
            return JSON.stringify(this.form.state) !== this.untouched;
        }

        changed() {
            this.status.replaceChildren();
            this.form.explainPreview(false);
            this.previewSoon();
            this.keepSoon();
        }

        warn(event) {
            if (this.form && this.isTouched) event.preventDefault();
        }

        // What was typed and not saved

        keepDraft() {
            if (!this.form) return;
            if (this.isTouched) keep(this.name, { version: this.version, base: this.base, state: this.form.state });
            else forget(this.name);
        }

        /** What was typed before the page went away comes back, with the version it started from. */
        bringBack() {
            const draft = kept(this.name);
            if (!draft) return;
            this.version = draft.version;
            this.base = draft.base;
            this.form.state = draft.state;
            this.previewSoon();
            this.say(AJS.I18n.getText("meridian.hours.form.restored"),
                AJS.I18n.getText("meridian.hours.form.discard"), () => this.reset());
        }

        cancel() {
            if (this.saving || !this.isTouched) return;
            const draft = { version: this.version, base: this.base, state: this.form.state };
            this.reset();
            this.say(AJS.I18n.getText("meridian.hours.form.cancelled"),
                AJS.I18n.getText("meridian.hours.form.undo-cancel"), () => {
                    keep(this.name, draft);
                    this.bringBack();
                });
        }

        /** Back to what is saved. */
        reset() {
            forget(this.name);
            this.message.replaceChildren();
            this.status.replaceChildren();
            this.begin(this.me);
            this.saveButton.focus();
        }

        say(text, label, run) {
            this.status.replaceChildren(text, ' ', button('mrd-link', label, run));
        }

        // The zone of the browser

        ask() {
            const box = zoneQuestion({
                me: this.me, zones: this.shared.zones, use: (zone) => this.form.useZone(zone),
                kept: () => this.form.zonePart.focus()
            });
            if (box) this.question.replaceChildren(box);
        }

        // The next days

        async showPreview() {
            const form = this.form;
            this.previewAsked = {};
            const asked = this.previewAsked;
            const reply = await request('people/me/preview', form.previewValue);
            if (asked !== this.previewAsked || form !== this.form) return;
            if (reply.status === 200) form.showPreview(reply.body);
            else form.explainPreview(true);
        }

        // Saving

        async save() {
            if (this.saving) return;
            this.message.replaceChildren();
            const found = this.form.finish();
            if (found.length) this.showProblems(found);
            else await this.send(this.form.value, this.version);
        }

        /** It names whose hours they are, so that nobody else's change when another person has logged in meanwhile. */
        async send(profile, version) {
            this.setSaving(true);
            const path = 'people?key=' + encodeURIComponent(this.me.key);
            const reply = await request(path, profile, { method: 'PUT', version });
            this.setSaving(false);
            this.conclude(reply, profile);
        }

        setSaving(saving) {
            this.saving = saving;
            const place = this.conflict || this;
            place.saveButton.setAttribute('aria-busy', saving);
            place.status.textContent = saving ? AJS.I18n.getText("meridian.hours.form.saving") : '';
        }

        conclude(reply, profile) {
            const errors = Object.entries(reply.body.errors || {});
            if (reply.status === 200) this.concludeSaved(reply.body);
            else if (reply.status === 409 && reply.body.current) this.showConflict(reply.body.current, profile);
            else if (reply.status === 400 && errors.length) this.concludeRefused(errors, profile);
            else this.showFailure(this.failureText(reply));
        }

        concludeSaved(me) {
            this.closeConflict();
            forget(this.name);
            this.begin(me);
            this.status.textContent = AJS.I18n.getText("meridian.hours.form.saved");
            this.saveButton.focus();
        }

        concludeRefused(errors, profile) {
            if (this.conflict) this.fillFromConflict(profile);
            const found = errors.map(([path, text]) => this.form.refuse(path, text) || { place: '', text });
            this.showProblems(found);
        }

        /** Says above the form what is wrong, with a way to each place, and takes the focus there. */
        showProblems(found) {
            const links = found.filter((each) => each.input).flatMap((each) => [' ', this.wayTo(each)]);
            const lead = element('strong', {}, AJS.I18n.getText("meridian.hours.form.not-saved-yet"));
            const box = alertBox(lead, ' ', found[0].text, ' ',
                AJS.I18n.getText("meridian.hours.form.still-here"), ...links);
            this.message.replaceChildren(box);
            box.focus();
        }

        wayTo({ place, input }) {
            input.id = input.id || uniqueId('input');
            const link = element('a', { href: '#' + input.id }, AJS.I18n.getText("meridian.hours.form.go-to", place));
            link.addEventListener('click', (event) => {
                event.preventDefault();
                input.focus();
            });
            return link;
        }

        showFailure(text) {
            const box = alertBox(text);
            (this.conflict || this).message.replaceChildren(box);
            box.focus();
        }

        failureText(reply) {
            switch (reply.status) {
                case 401: return AJS.I18n.getText("meridian.hours.form.session-ended");
                case 403: return AJS.I18n.getText("meridian.hours.form.not-allowed");
                default: return (reply.body.errorMessages || [])[0] && reply.status < 500
                    ? reply.body.errorMessages[0]
                    : AJS.I18n.getText("meridian.hours.form.not-saved", this.product);
            }
        }

        // Two tabs

        /** Somebody, most likely the same person in another tab, has saved since this page was filled. */
        showConflict(current, mine) {
            this.keepDraft();
            if (isSameProfile(completeProfile(current.profile), completeProfile(mine))) {
                this.concludeSaved(current);
                return;
            }
            const context = { zones: this.shared.zones, region: this.form.region, today: this.form.today };
            this.conflict = new Conflict({ base: this.base, mine, theirs: current.profile }, context, {
                onSave: (profile) => this.send(profile, current.version),
                onBack: () => {
                    this.closeConflict();
                    this.saveButton.focus();
                }
            });
            this.theirs = current;
            this.formElement.hidden = true;
            this.conflictPlace.replaceChildren(this.conflict.element);
            this.conflict.title.focus();
        }

        /** The versions that were chosen go into the form, where what is wrong with them can be changed. */
        fillFromConflict(profile) {
            this.closeConflict();
            this.form.value = profile;
            this.version = this.theirs.version;
            this.base = this.theirs.profile;
            this.keepDraft();
        }

        closeConflict() {
            this.conflict = null;
            this.conflictPlace.replaceChildren();
            this.formElement.hidden = false;
        }
    }

    fillFrames(FRAMES, (frame) => new ProfilePage(frame).load());
}());
