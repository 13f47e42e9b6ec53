/** The form for one's own check-in: what is typed stays until it is saved, whatever happens in between. */
(function () {
    'use strict';

    const {
        AnswerConflict, ChoicePart, OwnerPart, TextPart, button, copyText, element, forget, keep, kept, moodPart,
        moveFocus, randomKey, request, uniqueId
    } = window.Meridian;

    const TEXTS = ['done', 'next', 'blocked'];
    const FIELDS = TEXTS.concat('confidence', 'mood', 'blockerOwner');

    /** What was typed and not saved, with the key that makes a repeated post one check-in. */
    class Draft {
        /** The name holds frame and reader: no two forms share a text, and nobody is shown what somebody else typed. */
        constructor(frameName, readerKey) {
            this.name = 'check-in:' + frameName + ':' + readerKey;
            this.value = kept(this.name) || this.blank();
        }

        blank() {
            return { clientKey: randomKey(), open: false, texts: {} };
        }

        get clientKey() {
            return this.value.clientKey;
        }

        keep(texts, open) {
            this.value = { clientKey: this.clientKey, open, texts };
            keep(this.name, this.value);
        }

        renewKey() {
            this.value.clientKey = randomKey();
            keep(this.name, this.value);
        }

        /** Whatever is typed next is another check-in. */
        discard() {
            forget(this.name);
            this.value = this.blank();
        }
    }

    class CheckInForm {
        /**
         * Tells the panel, by entrySaved, earlierEntryFound and formCancelled, what became of the text.
         *
         * @param entry that is changed; without it another one is written
         */
        constructor(panel, readerKey, entry) {
            this.panel = panel;
            this.readerKey = readerKey;
            this.entry = entry || null;
            this.version = entry ? entry.version : 0;
            this.draft = new Draft(panel.name + (entry ? ':' + entry.id : ''), readerKey);
            this.saving = false;
            this.focused = null;
            this.build();
            this.listen();
            this.put(this.startingValue());
        }

        startingValue() {
            const kept = this.draft.value.texts;
            return this.entry && !Object.keys(kept).length ? valueOf(this.entry) : kept;
        }

        put(value) {
            FIELDS.forEach((name) => { this.fields[name].value = value[name] || ''; });
            this.arrange();
        }

        /** Whoever can remove what is in the way is asked once something is. */
        arrange() {
            this.fields.blockerOwner.element.hidden = Boolean(this.entry) || this.fields.blocked.isEmpty;
        }

        build() {
            const titleId = uniqueId('form');
            this.fields = {
                done: new TextPart(AJS.I18n.getText("meridian.check-ins.form.done"), { name: 'done' }),
                next: new TextPart(AJS.I18n.getText("meridian.check-ins.form.next"), { name: 'next' }),
                blocked: new TextPart(AJS.I18n.getText("meridian.check-ins.form.blocked"),
                    { name: 'blocked', rows: 2, wide: true }),
                blockerOwner: new OwnerPart(() => this.keepDraft()),
                confidence: new ChoicePart(AJS.I18n.getText("meridian.check-ins.form.confidence"), 'confidence', [
                    ['onTrack', AJS.I18n.getText("meridian.check-ins.confidence.on-track")],
                    ['atRisk', AJS.I18n.getText("meridian.check-ins.confidence.at-risk")],
                    ['offTrack', AJS.I18n.getText("meridian.check-ins.confidence.off-track")],
                    ['', AJS.I18n.getText("meridian.check-ins.confidence.none")]
                ]),
                mood: moodPart(AJS.I18n.getText("meridian.check-ins.form.mood"))
            };
            this.fields.blockerOwner.element.classList.add('mrd-wide');
            this.comparison = element('div');
            this.message = element('div');
            this.element = element('form', {
                class: 'aui mrd-box', 'aria-labelledby': titleId, novalidate: '', hidden: ''
            }, this.head(titleId), this.message, this.comparison, this.fieldset(), this.foot());
        }

        head(titleId) {
            return element('div', { class: 'mrd-head' },
                element('span', { class: 'mrd-h', id: titleId }, this.entry
                    ? AJS.I18n.getText("meridian.check-ins.form.title-edit")
                    : AJS.I18n.getText("meridian.check-ins.form.title")),
                element('span', { class: 'mrd-min' }, AJS.I18n.getText("meridian.check-ins.form.markdown")));
        }

        fieldset() {
            const order = ['done', 'next', 'blocked', 'blockerOwner', 'confidence', 'mood'];
            return element('div', { class: 'mrd-fields' }, ...order.map((name) => this.fields[name].element));
        }

        foot() {
            this.submitButton = element('button', { type: 'submit', class: 'aui-button aui-button-primary' });
            this.copyButton = button('aui-button aui-button-link',
                AJS.I18n.getText("meridian.check-ins.form.copy"), () => this.copy());
            const cancel = button('aui-button aui-button-link',
                AJS.I18n.getText("meridian.check-ins.form.cancel"), () => this.cancel());
            this.status = element('span', { class: 'mrd-min', role: 'status' });
            this.offerRetry(false);
            return element('div', { class: 'mrd-submit' }, this.submitButton, this.copyButton, cancel, this.status);
        }

        listen() {
            this.element.addEventListener('submit', (event) => {
                event.preventDefault();
                this.submit();
            });
            this.element.addEventListener('keydown', (event) => this.submitFromText(event));
            this.element.addEventListener('input', () => this.keepDraft());
            this.element.addEventListener('change', () => this.keepDraft());
            this.element.addEventListener('focusin', (event) => { this.focused = event.target; });
            this.element.addEventListener('focusout', () => this.noteBlur());
        }

        submitFromText(event) {
            const wanted = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
            if (!wanted || event.target.nodeName !== 'TEXTAREA') return;
            event.preventDefault();
            this.submit();
        }

        /** A redraw by Jira takes the focus too, but not by the reader's will; only a true blur is forgotten. */
        noteBlur() {
            setTimeout(() => {
                if (this.element.isConnected && !this.element.contains(document.activeElement)) this.focused = null;
            });
        }

        /** True if this tab holds text that was being typed when the page went away. */
        get wasInterrupted() {
            return this.draft.value.open && this.hasText;
        }

        get hasText() {
            return TEXTS.some((name) => !this.fields[name].isEmpty);
        }

        open() {
            this.element.hidden = false;
            this.status.textContent = '';
            this.keepDraft();
        }

        reopen() {
            this.open();
            this.status.textContent = AJS.I18n.getText("meridian.check-ins.form.restored");
        }

        focus() {
            this.fields.done.focus();
        }

        focusAgain() {
            if (this.focused && document.activeElement === document.body) this.focused.focus();
        }

        close() {
            this.element.hidden = true;
            this.clearMessages();
            this.offerRetry(false);
        }

        /** Closes and keeps the text for this tab: opening the form again brings it back. */
        cancel() {
            if (this.saving) return;
            this.close();
            this.keepDraft();
            this.panel.formCancelled(this.hasText);
        }

        keepDraft() {
            this.arrange();
            this.draft.keep(this.value, !this.element.hidden);
        }

        get value() {
            return Object.fromEntries(FIELDS.map((name) => [name, this.fields[name].value]));
        }

        async submit() {
            if (this.saving) return;
            this.clearMessages();
            if (!this.hasText) {
                this.showFieldErrors({ done: AJS.I18n.getText("meridian.check-ins.error.empty") });
                return;
            }
            this.setSaving(true);
            const reply = await this.send();
            this.setSaving(false);
            this.conclude(reply);
        }

        send() {
            const path = this.panel.path + '/check-ins';
            return this.entry
                ? request(path + '/' + this.entry.id, this.body(), { method: 'PUT', version: this.version })
                : request(path, this.body());
        }

        /** It names its author, so that it goes out under no other name when somebody else has logged in meanwhile. */
        body() {
            const { blockerOwner, confidence, mood, ...texts } = this.value;
            const body = { author: this.readerKey, ...texts };
            if (confidence) body.confidence = confidence;
            if (mood) body.mood = mood;
            if (this.entry) return body;
            if (blockerOwner && texts.blocked.trim()) body.blockerOwner = blockerOwner.key;
            return { clientKey: this.draft.clientKey, ...body };
        }

        /** The fields are read-only, not disabled, so that focus and selection stay where they are. */
        setSaving(saving) {
            this.saving = saving;
            FIELDS.forEach((name) => { this.fields[name].readOnly = saving; });
            this.submitButton.setAttribute('aria-busy', saving);
            this.status.textContent = saving ? AJS.I18n.getText("meridian.check-ins.form.saving") : '';
        }

        conclude(reply) {
            if (reply.status === 200 || reply.status === 201) this.concludeSaved(reply.body);
            else if (reply.status === 409 && reply.body.current) this.showConflict(reply.body.current);
            else if (reply.status === 409 && this.entry) this.showFailure(this.failureTexts(reply));
            else if (reply.status === 409 && !namesAuthor(reply.body.errors)) this.concludeEarlier();
            else if (knowsField(reply.body.errors)) this.showFieldErrors(reply.body.errors);
            else this.showFailure(this.failureTexts(reply));
        }

        concludeSaved(entry) {
            this.draft.discard();
            this.put({});
            this.comparison.replaceChildren();
            this.close();
            this.panel.entrySaved(entry, this);
        }

        /** What is in the fields stays; the next save is over what is stored now. */
        showConflict(current) {
            const saved = valueOf(current);
            const typed = this.value;
            const base = valueOf(this.entry);
            const asked = FIELDS.filter((name) => name !== 'blockerOwner');
            asked.filter((name) => base[name].trim() === typed[name].trim())
                .forEach((name) => { this.fields[name].value = saved[name]; });
            const pairs = asked.filter((name) => this.fields[name].value.trim() !== saved[name].trim())
                .map((name) => [this.fields[name], saved[name], typed[name]]);
            this.version = current.version;
            this.entry = current;
            this.keepDraft();
            this.offerRetry(false);
            this.submitButton.textContent = AJS.I18n.getText("meridian.rounds.conflict.save");
            const conflict = new AnswerConflict(current.readerTime, pairs, (part, value) => this.take(part, value));
            this.comparison.replaceChildren(conflict.element);
            conflict.title.focus();
        }

        take(part, value) {
            part.value = value;
            this.keepDraft();
            part.focus();
        }

        /**
         * An attempt that seemed lost had been stored, and the text has changed since: the list shows what was stored,
         * and what is in the form can be posted as another check-in.
         */
        concludeEarlier() {
            this.draft.renewKey();
            this.showFailure([AJS.I18n.getText("meridian.check-ins.form.saved-before")]);
            this.offerRetry(false);
            this.panel.earlierEntryFound();
        }

        showFieldErrors(errors) {
            const wrong = FIELDS.filter((name) => errors[name]);
            wrong.forEach((name) => this.fields[name].complaint.show(errors[name]));
            this.offerRetry(false);
            moveFocus(this.element, this.fields[wrong[0]].complaint.element);
        }

        showFailure(texts) {
            const shown = element('div', { class: 'aui-message aui-message-error', role: 'alert', tabindex: '-1' },
                ...texts.map((text) => element('p', {}, text)));
            this.message.replaceChildren(shown);
            this.offerRetry(true);
            moveFocus(this.element, shown);
        }

        failureTexts(reply) {
            switch (reply.status) {
                case 400:
                case 409: return this.serverTexts(reply.body);
                case 401: return [AJS.I18n.getText("meridian.check-ins.form.session-ended")];
                case 403: return [AJS.I18n.getText("meridian.check-ins.form.not-allowed")];
                case 404: return [this.goneText()];
                default: return [this.notSavedText()];
            }
        }

        serverTexts(body) {
            const texts = new Set(body.errorMessages.concat(Object.values(body.errors || {})));
            return texts.size ? Array.from(texts) : [this.notSavedText()];
        }

        notSavedText() {
            return AJS.I18n.getText("meridian.check-ins.form.not-saved", this.panel.product);
        }

        goneText() {
            return this.panel.isPage
                ? AJS.I18n.getText("meridian.check-ins.form.page-gone")
                : AJS.I18n.getText("meridian.check-ins.form.issue-gone");
        }

        clearMessages() {
            this.message.replaceChildren();
            FIELDS.forEach((name) => this.fields[name].complaint.clear());
        }

        offerRetry(offered) {
            this.submitButton.textContent = offered
                ? AJS.I18n.getText("meridian.check-ins.form.try-again")
                : this.entry ? AJS.I18n.getText("meridian.rounds.form.save")
                    : AJS.I18n.getText("meridian.check-ins.form.submit");
            this.copyButton.hidden = !offered;
        }

        async copy() {
            const filled = TEXTS.map((name) => this.fields[name]).filter((field) => !field.isEmpty);
            const text = filled.map((field) => field.label + '\n' + field.value).join('\n\n');
            this.status.textContent = await copyText(text)
                ? AJS.I18n.getText("meridian.check-ins.form.copied")
                : AJS.I18n.getText("meridian.check-ins.form.copy-failed");
        }
    }

    /** What the fields hold for a stored check-in. */
    function valueOf(entry) {
        const texts = TEXTS.map((name) => [name, entry[name] ? entry[name].text : '']);
        return { ...Object.fromEntries(texts), confidence: entry.confidence || '', mood: entry.mood || '' };
    }

    function knowsField(errors) {
        return Boolean(errors) && FIELDS.some((name) => errors[name]);
    }

    function namesAuthor(errors) {
        return Boolean(errors) && Boolean(errors.author);
    }

    window.Meridian.CheckInForm = CheckInForm;
}());
